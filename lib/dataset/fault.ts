/** Something wrong in a dataset file, said so that an editor can go and mend it. Lines count from 1, the head included. */
export type Fault = {
  readonly file: string;
  readonly line: number;
  readonly field?: string;
  readonly message: string;
};

/** "results.csv:12: year: “19” is no year; write four digits". */
export function faultLine({ file, line, field, message }: Fault): string {
  return [`${file}:${line}`, ...(field === undefined ? [] : [field]), message].join(': ');
}
