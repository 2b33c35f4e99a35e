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

/** More than an editor reads in one go; a wrong file would otherwise give one a line. Each kind of check stops there. */
export const MAX_FAULTS = 200;

export function addFault(faults: Fault[], fault: Fault): void {
  if (faults.length < MAX_FAULTS) faults.push(fault);
}
