/** Something wrong in a JSON value, at an RFC 6901 pointer ("" is the whole). */
export type Fault = { readonly at: string; readonly message: string };

type Schema = { readonly [keyword: string]: unknown };

/**
 * What a JSON value breaks of a schema: the part of JSON Schema 2020-12 that our own schemas use, so that the guard that
 * ships and the published schema are one text. A keyword that it does not know throws: silence would be a hole.
 */
export function schemaFaults(value: unknown, root: unknown): readonly Fault[] {
  return faults(value, schema(root), schema(root), '');
}

function faults(value: unknown, rules: Schema, root: Schema, at: string): Fault[] {
  return Object.entries(rules).flatMap(([keyword, rule]): Fault[] => {
    switch (keyword) {
      case '$ref':
        return faults(value, definition(root, rule), root, at);
      case 'type': {
        const types = Array.isArray(rule) ? rule : [rule];
        return types.some((type) => isOf(value, type)) ? [] : [{ at, message: `is not ${types.join(' or ')}` }];
      }
      case 'const':
        return value === rule ? [] : [{ at, message: `is not ${JSON.stringify(rule)}` }];
      case 'enum':
        return list(rule).includes(value) ? [] : [{ at, message: `is not one of ${JSON.stringify(rule)}` }];
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value)
          ? []
          : [{ at, message: `does not match ${rule}` }];
      case 'minLength':
        return typeof value !== 'string' || [...value].length >= Number(rule) ? [] : [{ at, message: 'is empty' }];
      case 'minimum':
        return typeof value !== 'number' || value >= Number(rule) ? [] : [{ at, message: `is less than ${rule}` }];
      case 'maximum':
        return typeof value !== 'number' || value <= Number(rule) ? [] : [{ at, message: `is more than ${rule}` }];
      case 'minItems':
        return !Array.isArray(value) || value.length >= Number(rule) ? [] : [{ at, message: 'has too few items' }];
      case 'maxItems':
        return !Array.isArray(value) || value.length <= Number(rule) ? [] : [{ at, message: 'has too many items' }];
      case 'items':
        return Array.isArray(value) ? value.flatMap((item, i) => faults(item, schema(rule), root, `${at}/${i}`)) : [];
      case 'required':
        return isObject(value)
          ? list(rule)
              .filter((name) => !Object.hasOwn(value, String(name)))
              .map((name) => ({ at, message: `has no “${name}”` }))
          : [];
      case 'properties':
        return isObject(value)
          ? Object.entries(schema(rule)).flatMap(([name, inner]) =>
              Object.hasOwn(value, name) ? faults(value[name], schema(inner), root, below(at, name)) : [],
            )
          : [];
      case 'additionalProperties':
        return isObject(value)
          ? Object.keys(value)
              .filter((name) => !isObject(rules.properties) || !Object.hasOwn(rules.properties, name))
              .flatMap((name) =>
                rule === false
                  ? [{ at: below(at, name), message: 'is no field of a report' }]
                  : faults(value[name], schema(rule), root, below(at, name)),
              )
          : [];
      case 'anyOf':
        return list(rule).some((each) => faults(value, schema(each), root, at).length === 0)
          ? []
          : [{ at, message: 'has none of the forms that are allowed' }];
      case 'allOf':
        return list(rule).flatMap((each) => faults(value, schema(each), root, at));
      case 'if': {
        const branch = faults(value, schema(rule), root, at).length === 0 ? rules.then : rules.else;
        return branch === undefined ? [] : faults(value, schema(branch), root, at);
      }
      case 'then':
      case 'else':
      case '$schema':
      case '$id':
      case '$defs':
      case 'title':
      case 'description':
        return [];
      default:
        throw new Error(`The schema uses “${keyword}”, which schemaFaults does not know`);
    }
  });
}

function isOf(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function definition(root: Schema, reference: unknown): Schema {
  const name = String(reference).replace('#/$defs/', '');
  return schema(schema(root.$defs)[name]);
}

function below(at: string, name: string): string {
  return `${at}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

function schema(value: unknown): Schema {
  if (!isObject(value)) throw new Error('A schema is not an object');
  return value;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
