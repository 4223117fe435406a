#!/usr/bin/env python3
"""Counts JSON Web Tokens of ours (HS256, RS256) in files, or with --process ID in what a process has in memory."""
import re
import sys

# {"alg":"HS256"… and {"alg":"RS256"…, as the first part of a token is always written, in one byte or two a letter.
ascii_starts = [b"eyJhbGciOiJIUzI1NiI", b"eyJhbGciOiJSUzI1NiI"]
starts = ascii_starts + [b"".join(bytes([c, 0]) for c in start) for start in ascii_starts]
token = re.compile(b"|".join(re.escape(start) for start in starts))


def memory(process):
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as mem:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if not match:
                continue
            start, end = (int(part, 16) for part in match.groups())
            if end - start > 256 << 20:  # a sanitizer's shadow, not anybody's data
                continue
            try:
                mem.seek(start)
                yield mem.read(end - start)
            except (OSError, ValueError, OverflowError):
                pass


if sys.argv[1] == "--process":
    parts = memory(int(sys.argv[2]))
else:
    parts = (open(name, "rb").read() for name in sys.argv[1:])
print(sum(len(token.findall(part)) for part in parts))
