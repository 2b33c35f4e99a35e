/**
 * The terms of schema.org (version 28) that we use, on the types that have them: ClaimReview (a Review, a CreativeWork),
 * Claim, Rating, Person, Organization, Dataset, MediaObject. Types are closed: a term that schema.org lacks there is a fault.
 */
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}' };
const url = { type: 'string', pattern: '^https?://\\S+$' };
const agent = {
  type: 'object',
  required: ['@type', 'name'],
  properties: { '@type': { enum: ['Person', 'Organization'] }, name: { type: 'string', minLength: 1 } },
  additionalProperties: false,
};
export const claimReviewSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['@context', '@type', 'claimReviewed', 'reviewRating', 'author', 'datePublished', 'itemReviewed'],
    properties: {
      '@context': { const: 'https://schema.org' },
      '@type': { const: 'ClaimReview' },
      claimReviewed: { type: 'string', minLength: 1 },
      datePublished: day,
      inLanguage: { enum: ['id', 'en'] },
      author: agent,
      creditText: { type: 'string' },
      itemReviewed: {
        type: 'object',
        required: ['@type'],
        properties: {
          '@type': { const: 'Claim' },
          author: agent,
          datePublished: day,
          appearance: {
            type: 'object',
            required: ['@type', 'encoding'],
            properties: {
              '@type': { const: 'CreativeWork' },
              url,
              headline: { type: 'string' },
              encoding: {
                type: 'object',
                required: ['@type', 'sha256'],
                properties: {
                  '@type': { const: 'MediaObject' },
                  encodingFormat: { const: 'text/plain' },
                  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
                  dateCreated: day,
                },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
      reviewRating: {
        type: 'object',
        required: ['@type', 'alternateName'],
        properties: {
          '@type': { const: 'Rating' },
          ratingValue: { type: 'number', minimum: 1, maximum: 5 },
          bestRating: { const: 5 },
          worstRating: { const: 1 },
          alternateName: { type: 'string', minLength: 1 },
          ratingExplanation: { type: 'string' },
        },
        dependentRequired: { ratingValue: ['bestRating', 'worstRating'] },
        additionalProperties: false,
      },
      citation: {
        type: 'array',
        items: {
          type: 'object',
          required: ['@type', 'url'],
          properties: { '@type': { const: 'CreativeWork' }, url, name: { type: 'string' } },
          additionalProperties: false,
        },
      },
      isBasedOn: {
        type: 'object',
        required: ['@type', 'name'],
        properties: {
          '@type': { const: 'Dataset' },
          name: { type: 'string' },
          version: { type: 'string' },
          identifier: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
};
