/** The bundled data is named after the product, and packages have no capitals; in a sentence the product has one. */
export function datasetName(name: string): string {
  return name.replace(/^piagam\b/, 'Piagam');
}
