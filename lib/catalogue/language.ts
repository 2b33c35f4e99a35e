/** The languages that Piagam speaks. */
export type Language = 'id' | 'en';
