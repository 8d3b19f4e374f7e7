/** Something that has happened: recorded in the transaction that made it true, delivered afterwards. */
export interface Fact<Type extends string = string, Data = unknown> {
  type: Type;
  /** Facts with one key are delivered in the order in which they were recorded. */
  key: string;
  /** Persons (UUIDs) who may learn of it. */
  audience: readonly string[];
  data: Data;
}

/** A fact once stored. */
export interface StoredFact extends Fact {
  /** Counts all facts; later facts have higher numbers. */
  seq: number;
  /** `data` as JSON, as it is stored: for those who send it on. */
  json: string;
}
