"""What every reader of a film's article shares: names, dates, awards and facts of prose, into a dossier."""
