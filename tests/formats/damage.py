"""Damages a file the way disks, mails and malice do: the same way every time for a seed."""

import random

TOKENS = [
    b"{{",
    b"}}",
    b"[[",
    b"]]",
    b"<ref>",
    b"</ref>",
    b"<!--",
    b"-->",
    b"<div>",
    b"<table>",
    b"</table>",
    b"{|",
    b"|}",
    b'"',
    b"'",
    b"|",
    b"\n",
    b"\r",
    b"\t",
    b";",
    b",",
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xef\xbb\xbf",
    b" rowspan=99999999 ",
    b" colspan=99999999 ",
    b"&#x110000;",
    b"9" * 400,
    b"-1",
    b"1e999",
    b"NaN",
    b"[]",
    b"{}",
    b"null",
    b"\\",
    b'\\"',
    b"---|---|",
    b"==",
    b"''",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"0000-00-00",
    b"31/02/2021",
    b"{{won}}",
    b"PK\x03\x04",
    b"</tr>",
    b"<td",
    b"=1+1",
]


def damaged(data: bytes, seed: int) -> bytes:
    """The bytes after one to six injuries; one in ten files is cut off as well."""
    chance = random.Random(seed)
    broken = bytearray(data)
    for _injury in range(chance.randint(1, 6)):
        chance.choice((_flip, _drop, _repeat, _insert, _insert_many, _move))(broken, chance)
    if chance.random() < 0.1:
        del broken[chance.randrange(len(broken) + 1) :]
    return bytes(broken)


def damaged_text(data: bytes, seed: int) -> bytes:
    """The same, and still text: so that the reader behind the decoding meets the damage."""
    text = damaged(data, seed).decode("utf-8", errors="ignore")
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n\r").encode()


def _place(broken, chance):
    return chance.randrange(len(broken) + 1)


def _flip(broken, chance):
    for _byte in range(chance.randint(1, 20)):
        if broken:
            broken[chance.randrange(len(broken))] = chance.randrange(256)


def _drop(broken, chance):
    start = _place(broken, chance)
    del broken[start : start + chance.randint(1, 400)]


def _repeat(broken, chance):
    start = _place(broken, chance)
    piece = broken[start : start + chance.randint(1, 60)]
    broken[start:start] = piece * chance.choice((2, 10, 200))


def _insert(broken, chance):
    start = _place(broken, chance)
    broken[start:start] = chance.choice(TOKENS)


def _insert_many(broken, chance):
    start = _place(broken, chance)
    broken[start:start] = chance.choice(TOKENS) * chance.choice((5, 100, 3_000))


def _move(broken, chance):
    start = _place(broken, chance)
    piece = bytes(broken[start : start + chance.randint(1, 200)])
    del broken[start : start + len(piece)]
    at = _place(broken, chance)
    broken[at:at] = piece
