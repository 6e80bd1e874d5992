"""What the reading tabs are made of: labels, facts, prose, links, bars. Text from data is plain text."""
