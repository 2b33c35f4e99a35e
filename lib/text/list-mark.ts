/** What a line of a list begins with, as alternatives of a pattern: "1.", "(2)", "•", "a)". */
export const LIST_MARK = String.raw`\(?\d{1,3} ?[.)]|[-–—•*·▪➢]|\(?[a-zA-Z][.)]`;

/** Such a mark with the signs around it, or nothing. */
export const MARKS = String.raw`(?:\(\d{1,3}\))?[\s\d.)•*·▪➢–—\-]*`;
