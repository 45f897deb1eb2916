#!/bin/sh
# Seen 2026-11-30 with Node 20.20.2.
#
# Expected: `new TextDecoder('windows-1252')` reads the byte 0x96 as an en dash and 0x80 as €, as the
# Encoding standard and browsers have it.
# Seen: U+0096 and U+0080, control signs: it is a decoder of ISO 8859-1. Its own name for itself is
# windows-1252, and å, ä and ö come out right, so that Swedish text looks well read.
# So: put in the 27 signs from 0x80 to 0x9F oneself; a dash means nil in official tables.
. "$(dirname "$0")/.expect.sh"

cat >look.mjs <<'JS'
const decoder = new TextDecoder('windows-1252');
const signs = [...decoder.decode(new Uint8Array([0x80, 0x96, 0xe5]))];
const codes = signs.map((sign) => sign.codePointAt(0).toString(16).padStart(4, '0'));
console.log(decoder.encoding, codes.join(' '));
JS
node look.mjs >seen
expect <<'SEEN'
windows-1252 0080 0096 00e5
SEEN
