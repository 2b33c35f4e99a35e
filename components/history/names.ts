/** What the dataset calls the ids that pages carry; the id itself where it does not know one. */
export type Names = {
  competition(id: string): string;
  region(code: string): string;
};
