// What the explorer wants to know of an OpenAPI document.

export class ApiDocument {
  constructor(document) {
    this.document = document ?? {};
  }

  get title() {
    return this.document.info?.title ?? 'DreamJar';
  }

  // All operations in the order of the document, by tag.
  groups() {
    const groups = new Map();
    for (const [path, item] of Object.entries(this.document.paths ?? {})) {
      for (const method of ['get', 'post', 'put', 'delete']) {
        if (!item[method]) continue;
        const operation = item[method];
        const tag = operation.tags?.[0] ?? 'other';
        if (!groups.has(tag)) groups.set(tag, []);
        groups.get(tag).push({
          method: method.toUpperCase(),
          path,
          summary: operation.summary ?? '',
          description: operation.description ?? '',
          parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => this.resolved(one)),
          body: this.exampleBody(operation),
          answers: this.answers(operation),
        });
      }
    }
    return groups;
  }

  // The operation whose path pattern fits an address.
  find(method, address) {
    const path = address.split('?')[0];
    for (const operations of this.groups().values()) {
      for (const operation of operations) {
        const pattern = operation.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
        if (operation.method === method && new RegExp(`^${pattern}$`).test(path)) return operation;
      }
    }
    return null;
  }

  resolved(value) {
    let found = value;
    for (let steps = 0; found?.$ref && steps < 8; steps += 1) {
      found = found.$ref.replace(/^#\//, '').split('/').reduce((at, name) => at?.[name], this.document);
    }
    return found ?? {};
  }

  answers(operation) {
    return Object.entries(operation.responses ?? {})
      .map(([status, answer]) => ({ status, description: this.resolved(answer).description ?? '' }));
  }

  exampleBody(operation) {
    const content = this.resolved(operation.requestBody).content?.['application/json'];
    if (!content) return null;
    return content.example ?? this.example(content.schema, 0);
  }

  example(schema, depth) {
    const type = this.resolved(schema);
    if (depth > 6) return null;
    if (type.example !== undefined) return type.example;
    if (type.examples?.length) return type.examples[0];
    if (type.default !== undefined) return type.default;
    if (type.enum) return type.enum[0];
    if (type.const !== undefined) return type.const;
    const parts = type.allOf ?? (type.oneOf ?? type.anyOf)?.slice(0, 1);
    if (parts) {
      const examples = parts.map((part) => this.example(part, depth + 1));
      return examples.every((one) => one && typeof one === 'object') ? Object.assign({}, ...examples) : examples[0];
    }
    const name = Array.isArray(type.type) ? type.type[0] : type.type;
    if (name === 'object' || type.properties) {
      return Object.fromEntries(Object.entries(type.properties ?? {})
        .filter(([, property]) => !this.resolved(property).readOnly)
        .map(([key, property]) => [key, this.example(property, depth + 1)]));
    }
    if (name === 'array') return [this.example(type.items, depth + 1)];
    if (name === 'integer' || name === 'number') return type.minimum ?? 1;
    if (name === 'boolean') return false;
    if (type.format === 'date') return '2017-05-04';
    if (type.format === 'date-time') return '2030-03-01T00:00:00Z';
    if (type.format === 'email') return 'anna@example.org';
    return '';
  }
}
