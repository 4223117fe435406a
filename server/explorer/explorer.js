import { ApiDocument } from './document.js';
import { parseYaml } from './yaml.js';

const find = (id) => document.getElementById(id);
const state = { api: new ApiDocument({}), csrf: '', next: '' };

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// --- sign-in -------------------------------------------------------------------------------------------------------

async function showSession() {
  let answer = await fetch('/explorer/session/', { headers: { Accept: 'application/json' } });
  if (answer.status === 401) answer = await fetch('/explorer/session/', { headers: { Accept: 'application/json' } });
  const session = await answer.json();
  state.csrf = session.csrf_token ?? '';
  find('who').textContent = session.signed_in ? `Signed in as ${session.username}` : 'Not signed in';
  find('signOut').hidden = !session.signed_in;
  find('signInOpen').hidden = Boolean(session.signed_in);
}

async function signIn(event) {
  event.preventDefault();
  const answer = await fetch('/explorer/session/', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ email: find('email').value, password: find('password').value }),
  });
  find('password').value = '';
  if (!answer.ok) {
    const error = await answer.json();
    find('signInError').textContent = error.detail ?? Object.values(error).flat().join(' ');
    return;
  }
  find('signIn').close();
  await showSession();
}

async function signOut() {
  await fetch('/explorer/session/', { method: 'DELETE', headers: { 'X-CSRFToken': state.csrf } });
  await showSession();
}

// --- requests ------------------------------------------------------------------------------------------------------

function headersOf(method) {
  const headers = { Accept: find('accept').value };
  const optional = { 'Idempotency-Key': 'idempotencyKey', 'If-Match': 'ifMatch', 'If-None-Match': 'ifNoneMatch' };
  for (const [name, id] of Object.entries(optional)) {
    if (find(id).value.trim()) headers[name] = find(id).value.trim();
  }
  if (!['GET', 'HEAD', 'OPTIONS'].includes(method)) headers['X-CSRFToken'] = state.csrf;
  if (hasBody(method)) headers['Content-Type'] = 'application/json';
  return headers;
}

function hasBody(method) {
  return method === 'POST' || method === 'PUT';
}

async function send(event) {
  event?.preventDefault();
  const method = find('method').value;
  const path = find('path').value.trim();
  const began = performance.now();
  try {
    const answer = await fetch(path, {
      method,
      headers: headersOf(method),
      body: hasBody(method) ? find('body').value : undefined,
      cache: 'no-store',
    });
    show(answer, await answer.text(), performance.now() - began);
  } catch (error) {
    showStatus('no answer', 'bad');
    find('answerBody').textContent = String(error);
  }
}

function showStatus(text, kind) {
  find('answer').hidden = false;
  find('status').textContent = text;
  find('status').className = `status ${kind}`;
}

function show(answer, body, took) {
  const kind = answer.status < 300 ? 'good' : answer.status < 500 ? 'warn' : 'bad';
  showStatus(`${answer.status} ${answer.statusText}`, kind);
  find('took').textContent = `${took.toFixed(0)} ms, ${new Blob([body]).size} bytes`;
  find('answerHeaders').textContent = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const next = /<([^>]*)>;\s*rel="next"/.exec(answer.headers.get('Link') ?? '');
  state.next = next?.[1] ?? '';
  find('next').hidden = !state.next;
  const tag = answer.headers.get('ETag');
  if (tag) find('ifMatch').placeholder = tag;
  const shown = find('answerBody');
  shown.replaceChildren();
  try {
    JSON.parse(body);
    paint(shown, indented(body));
  } catch {
    shown.textContent = body || '(no body)';
  }
}

// Every token as it came (11.0 stays 11.0), a line for each member.
function indented(json) {
  let depth = 0;
  let out = '';
  const line = () => `\n${'  '.repeat(depth)}`;
  const tokens = json.match(/"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  tokens.forEach((token, at) => {
    const opens = token === '{' || token === '[';
    const closes = token === '}' || token === ']';
    const isEmpty = closes && /^[{[]$/.test(tokens[at - 1] ?? '');
    if (closes) depth -= 1;
    if (closes && !isEmpty) out += line();
    out += token === ':' ? ': ' : token;
    if (opens) depth += 1;
    const next = tokens[at + 1];
    if (token === ',' || (opens && next !== '}' && next !== ']')) out += line();
  });
  return out;
}

// Colours the tokens of JSON text; everything goes in as text.
function paint(into, text) {
  const token = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  let last = 0;
  for (const match of text.matchAll(token)) {
    into.append(text.slice(last, match.index));
    const name = match[2] ? 'key' : match[1] ? 'text' : match[3] ? 'word' : 'number';
    into.append(element('span', { className: name, textContent: match[1] ?? match[0] }), match[2] ?? '');
    last = match.index + match[0].length;
  }
  into.append(text.slice(last));
}

// --- endpoints -----------------------------------------------------------------------------------------------------

function listPlaces() {
  const wanted = find('filter').value.trim().toLowerCase();
  const all = [];
  for (const [tag, operations] of state.api.groups()) {
    const fitting = operations.filter((one) => `${one.method} ${one.path} ${one.summary}`.toLowerCase().includes(wanted));
    if (!fitting.length) continue;
    all.push(element('h2', { textContent: tag }));
    for (const operation of fitting) {
      const button = element('button', { type: 'button', title: operation.summary },
        element('span', { className: `method ${operation.method.toLowerCase()}`, textContent: operation.method }),
        element('span', { className: 'path', textContent: operation.path }));
      button.addEventListener('click', () => choose(operation));
      button.dataset.place = `${operation.method} ${operation.path}`;
      all.push(button);
    }
  }
  find('places').replaceChildren(...all);
}

function choose(operation, address) {
  find('method').value = operation.method;
  find('path').value = address ?? operation.path;
  describe(operation);
  if (operation.body) find('body').value = JSON.stringify(operation.body, null, 2);
  showParameters(operation, address);
  showBody();
  for (const button of find('places').querySelectorAll('button')) {
    button.setAttribute('aria-current', String(button.dataset.place === `${operation.method} ${operation.path}`));
  }
}

function describe(operation) {
  find('summary').textContent = operation.summary || `${operation.method} ${operation.path}`;
  find('description').textContent = operation.description;
  find('told').hidden = !operation.answers.length;
  find('answers').replaceChildren(...operation.answers.map(
    (one) => element('li', { textContent: `${one.status}: ${one.description}` })));
}

// Fields for what stands in the path and the query; they write the address.
function showParameters(operation, address) {
  const box = find('parameters');
  box.replaceChildren();
  if (address) return;
  const inputs = operation.parameters.filter((one) => one.in === 'path' || one.in === 'query').map((parameter) => {
    const input = element('input', { autocomplete: 'off', spellcheck: false });
    box.append(element('label', { textContent: `${parameter.name} `, title: parameter.description ?? '' }, input));
    return { parameter, input };
  });
  const write = () => {
    let path = operation.path;
    const query = new URLSearchParams();
    for (const { parameter, input } of inputs) {
      const value = input.value.trim();
      if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, value ? encodeURIComponent(value) : `{${parameter.name}}`);
      else if (value) query.set(parameter.name, value);
    }
    find('path').value = path + (query.size ? `?${query}` : '');
  };
  for (const { input } of inputs) input.addEventListener('input', write);
}

function showBody() {
  find('bodyBox').hidden = !hasBody(find('method').value);
}

async function copyAnswer() {
  await navigator.clipboard.writeText(find('answerBody').textContent);
}

async function start() {
  find('request').addEventListener('submit', send);
  find('filter').addEventListener('input', listPlaces);
  find('method').addEventListener('change', showBody);
  find('newKey').addEventListener('click', () => { find('idempotencyKey').value = crypto.randomUUID?.() ?? ''; });
  find('next').addEventListener('click', () => { find('method').value = 'GET'; find('path').value = state.next; send(); });
  find('copy').addEventListener('click', copyAnswer);
  find('signInOpen').addEventListener('click', () => { find('signInError').textContent = ''; find('signIn').showModal(); });
  find('signInCancel').addEventListener('click', () => find('signIn').close());
  find('signInForm').addEventListener('submit', signIn);
  find('signOut').addEventListener('click', signOut);

  await showSession();
  const about = await fetch('/api/server/', { headers: { Accept: 'application/json' } });
  if (about.ok) {
    const server = await about.json();
    find('server').textContent = `${server.name} · ${server.version} · ${server.currency}`;
  }
  const yaml = await fetch('/openapi.yaml');
  if (yaml.ok) state.api = new ApiDocument(parseYaml(await yaml.text()));
  listPlaces();

  // Opened at a resource: show that.
  if (window.location.pathname !== '/') {
    const address = window.location.pathname + window.location.search;
    const operation = state.api.find('GET', address);
    find('path').value = address;
    if (operation) choose(operation, address);
    await send();
  } else {
    const first = state.api.find('GET', '/campaigns/');
    if (first) choose(first);
  }
}

start();
