/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) asks of what we write: sections 3.1
 * (annotation), 3.2.4 (textual body), 3.3.5 (motivations), 4.2 (selectors), 4.3.1 (time state), 5 (collections). Types
 * are closed: a word that the model lacks must carry our prefix.
 */
const ours = { '^piagam:': {} };
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};
const agent = (type: string) => ({
  type: 'object',
  required: ['type', 'name'],
  properties: { id: iri, type: { const: type }, name: { type: 'string', minLength: 1 } },
  patternProperties: ours,
  additionalProperties: false,
});
const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { const: 'text/plain' },
    language: { enum: ['id', 'en'] },
    purpose: motivation,
  },
  additionalProperties: false,
};
const linkBody = {
  type: 'object',
  required: ['type', 'source'],
  properties: { type: { const: 'SpecificResource' }, source: iri, purpose: motivation },
  additionalProperties: false,
};
const position = {
  type: 'object',
  required: ['type', 'start', 'end'],
  properties: {
    type: { const: 'TextPositionSelector' },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 0 },
  },
  additionalProperties: false,
};
const xpath = {
  type: 'object',
  required: ['type', 'value'],
  properties: { type: { const: 'XPathSelector' }, value: { type: 'string', minLength: 1 }, refinedBy: position },
  additionalProperties: false,
};
const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      additionalProperties: false,
    },
    position,
    {
      type: 'object',
      required: ['type', 'startSelector', 'endSelector'],
      properties: { type: { const: 'RangeSelector' }, startSelector: xpath, endSelector: xpath },
      additionalProperties: false,
    },
  ],
};
const specificTarget = {
  type: 'object',
  required: ['type', 'source', 'selector'],
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    selector: { type: 'array', minItems: 1, items: selector },
    state: {
      type: 'object',
      required: ['type', 'sourceDate'],
      properties: { type: { const: 'TimeState' }, sourceDate: instant },
      additionalProperties: false,
    },
  },
  patternProperties: ours,
  additionalProperties: false,
};
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation,
    created: instant,
    modified: instant,
    generated: instant,
    creator: agent('Person'),
    generator: agent('Software'),
    body: { type: 'array', items: { oneOf: [textualBody, linkBody] } },
    target: { oneOf: [iri, { type: 'array', minItems: 1, items: specificTarget }] },
  },
  patternProperties: ours,
  additionalProperties: false,
};
export const webAnnotationSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first', 'last'],
  properties: {
    '@context': {
      type: 'array',
      prefixItems: [{ const: 'http://www.w3.org/ns/anno.jsonld' }, { type: 'object' }],
      items: false,
    },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    generated: instant,
    creator: agent('Person'),
    generator: agent('Software'),
    last: iri,
    first: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'items'],
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        partOf: iri,
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: annotation },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
