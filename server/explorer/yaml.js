// Reads the part of YAML that openapi.yaml is written in: maps and lists by indent or in brackets, plain and quoted
// texts, and | and > blocks. No anchors, tags or several documents.

export function parseYaml(text) {
  const lines = [];
  const raw = text.split(/\r?\n/);
  raw.forEach((line, at) => {
    if (line.trim() && !line.trim().startsWith('#')) {
      lines.push({ at, indent: line.length - line.trimStart().length, text: line.trim() });
    }
  });
  const reader = new Reader(raw, lines);
  return lines.length ? reader.node(lines[0].indent) : null;
}

class Reader {
  constructor(raw, lines) {
    this.raw = raw;
    this.lines = lines;
    this.next = 0;
  }

  get line() {
    return this.lines[this.next];
  }

  node(indent) {
    return isItem(this.line.text) ? this.list(indent) : this.map(indent);
  }

  list(indent) {
    const items = [];
    while (this.line && this.line.indent === indent && isItem(this.line.text)) {
      const rest = this.line.text.slice(1).trimStart();
      if (!rest) {
        this.next += 1;
        items.push(this.line && this.line.indent > indent ? this.node(this.line.indent) : null);
      } else if (keyOf(rest) && !rest.startsWith('{') && !rest.startsWith('[')) {
        // A map that begins behind its dash: read on as if it stood on a line of its own.
        const inner = indent + (this.line.text.length - rest.length);
        this.lines[this.next] = { ...this.line, indent: inner, text: rest };
        items.push(this.map(inner));
      } else {
        items.push(this.value(rest, indent));
      }
    }
    return items;
  }

  map(indent) {
    const map = {};
    while (this.line && this.line.indent === indent && !isItem(this.line.text)) {
      const found = keyOf(this.line.text);
      if (!found) throw new Error(`line ${this.line.at + 1}: a key was expected`);
      map[found.key] = this.value(found.rest, indent);
    }
    return map;
  }

  // What stands behind a key or a dash; goes on to the line after it.
  value(rest, indent) {
    const bare = withoutComment(rest);
    if (!bare) {
      this.next += 1;
      const deeper = this.line && (this.line.indent > indent || (this.line.indent === indent && isItem(this.line.text)));
      return deeper ? this.node(this.line.indent) : null;
    }
    if (/^[|>][+-]?$/.test(bare)) return this.block(bare, indent);
    let whole = bare;
    const { at } = this.line;
    this.next += 1;
    // Brackets, quotes and plain texts may go on below.
    while (this.line && this.line.indent > indent && (isOpen(whole) || !/^["'{[]/.test(whole))) {
      whole += ` ${withoutComment(this.line.text)}`;
      this.next += 1;
    }
    const flow = new Flow(whole, at);
    return /^["'{[]/.test(whole) ? flow.value() : scalar(whole);
  }

  block(mark, indent) {
    const first = this.line.at + 1;
    this.next += 1;
    let end = first;
    while (end < this.raw.length && (!this.raw[end].trim() || depth(this.raw[end]) > indent)) end += 1;
    while (this.line && this.line.at < end) this.next += 1;
    const body = this.raw.slice(first, end);
    const margin = Math.min(...body.filter((line) => line.trim()).map(depth));
    const cut = body.map((line) => line.slice(margin));
    const text = mark[0] === '|' ? cut.join('\n') : cut.join('\n').replace(/([^\n])\n(?!\n)/g, '$1 ');
    return mark.endsWith('-') ? text.trimEnd() : `${text.trimEnd()}\n`;
  }
}

class Flow {
  constructor(text, line) {
    this.text = text;
    this.line = line;
    this.at = 0;
  }

  skip() {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  value(stops = '') {
    this.skip();
    const first = this.text[this.at];
    if (first === '{') return this.map();
    if (first === '[') return this.list();
    if (first === '"' || first === "'") return this.quoted();
    const start = this.at;
    while (this.at < this.text.length && !stops.includes(this.text[this.at])
      && !(stops.includes(':') && this.text[this.at] === ':')) this.at += 1;
    return scalar(this.text.slice(start, this.at).trim());
  }

  map() {
    const map = {};
    this.at += 1;
    for (this.skip(); this.text[this.at] !== '}'; this.skip()) {
      this.mustGoOn();
      const quotedKey = /["']/.test(this.text[this.at]);
      const end = quotedKey ? -1 : this.text.slice(this.at).search(/:(\s|$)|[,}]/);
      const key = quotedKey ? this.quoted() : this.text.slice(this.at, this.at + end).trim();
      if (!quotedKey) this.at += end;
      this.skip();
      if (this.text[this.at] === ':') {
        this.at += 1;
        map[key] = this.value(',}');
      } else {
        map[key] = null;
      }
      this.skip();
      if (this.text[this.at] === ',') this.at += 1;
    }
    this.at += 1;
    return map;
  }

  list() {
    const list = [];
    this.at += 1;
    for (this.skip(); this.text[this.at] !== ']'; this.skip()) {
      this.mustGoOn();
      list.push(this.value(',]'));
      this.skip();
      if (this.text[this.at] === ',') this.at += 1;
    }
    this.at += 1;
    return list;
  }

  quoted() {
    const quote = this.text[this.at];
    let out = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const letter = this.text[this.at];
      if (quote === "'" && letter === "'" && this.text[this.at + 1] === "'") {
        out += "'";
        this.at += 1;
      } else if (quote === '"' && letter === '\\') {
        const end = this.text[this.at + 1] === 'u' ? this.at + 6 : this.at + 2;
        out += JSON.parse(`"${this.text.slice(this.at, end)}"`);
        this.at = end - 1;
      } else if (letter === quote) {
        this.at += 1;
        return out;
      } else {
        out += letter;
      }
    }
    throw new Error(`line ${this.line + 1}: a quote is not closed`);
  }

  mustGoOn() {
    if (this.at >= this.text.length) throw new Error(`line ${this.line + 1}: a bracket is not closed`);
  }
}

function isItem(text) {
  return text === '-' || text.startsWith('- ');
}

function depth(line) {
  return line.length - line.trimStart().length;
}

function keyOf(text) {
  const quoted = /^(["'])(.*?)\1\s*:(?:\s+|$)(.*)$/.exec(text);
  if (quoted) return { key: quoted[2], rest: quoted[3] };
  if (/^["'{[]/.test(text)) return null;
  const plain = /^([^\s].*?)\s*:(?:\s+|$)(.*)$/.exec(text);
  return plain && { key: plain[1], rest: plain[2] };
}

function withoutComment(text) {
  const bare = text.trim();
  if (bare.startsWith('#')) return '';
  if (/^["'{[]/.test(bare)) return bare;
  return bare.replace(/\s+#.*$/, '');
}

function isOpen(text) {
  let brackets = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quote) {
      if (quote === '"' && letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if ((letter === '"' || letter === "'") && (at === 0 || /[\s{[,:]/.test(text[at - 1]))) {
      quote = letter;
    } else if (letter === '{' || letter === '[') {
      brackets += 1;
    } else if (letter === '}' || letter === ']') {
      brackets -= 1;
    }
  }
  return Boolean(quote) || brackets > 0;
}

function scalar(text) {
  if (text === '' || text === '~' || text === 'null') return null;
  if (text === 'true') return true;
  if (text === 'false') return false;
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
