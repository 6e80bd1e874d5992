"""A film's title, for a text that does not say it: from the name of its file."""

import re
import unicodedata


def title_from_name(file_name: str) -> str:
    """`Barry_Lyndon.accolades.flat.txt` is most likely about Barry Lyndon; "" when the name says nothing.

    Encyclopedias tell films of one name apart as "Rush (2013 film)"; saved files lose the parentheses.
    """
    stem = unicodedata.normalize("NFC", file_name).split(".", 1)[0]
    words = re.sub(r"[_\s]+", " ", stem).strip()
    return re.sub(r"(?<=\S) \(?(?:\d{4} )?film\)?$", "", words)
