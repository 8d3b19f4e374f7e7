import { InvalidInputError } from "./errors.ts";

/** Fetches the page at an address; the first page when there is none. */
export type FetchPage<T> = (url?: string) => Promise<FetchedPage<T>>;

/** One page as it came. */
export interface FetchedPage<T> {
  items: T[];
  /** Absolute address of this page; `undefined` when it was made of several requests. */
  url?: string | undefined;
  /** Absolute address of the next page; `undefined` on the last. */
  nextUrl?: string | undefined;
}

/** One page of a list. */
export class Page<T> implements Iterable<T> {
  readonly items: T[];
  readonly #nextUrl: string | undefined;
  readonly #fetch: FetchPage<T>;
  readonly #depthOf: Map<string, number>;
  readonly #depth: number;

  /** @param depthOf - Addresses walked so far, with their place in the walk; shared by the pages of one walk. */
  constructor({ items, url, nextUrl }: FetchedPage<T>, fetch: FetchPage<T>, depthOf: Map<string, number> = new Map(), depth = 0) {
    this.items = items;
    this.#fetch = fetch;
    this.#depthOf = depthOf;
    this.#depth = depth;
    if (url !== undefined) depthOf.set(url, depth);
    // A link back to a page of this walk would never end.
    const repeats = nextUrl !== undefined && (depthOf.get(nextUrl) ?? depth + 1) <= depth;
    this.#nextUrl = repeats ? undefined : nextUrl;
  }

  /** Number of items on this page. */
  get length(): number {
    return this.items.length;
  }

  /** Whether there is a page after this one. */
  hasNext(): boolean {
    return this.#nextUrl !== undefined;
  }

  /**
   * Fetches the page after this one; costs one request.
   *
   * @throws InvalidInputError when there is none: ask `hasNext()` first.
   */
  async next(): Promise<Page<T>> {
    const url = this.#nextUrl;
    if (url === undefined) throw new InvalidInputError("There is no next page.", { hint: "Ask hasNext() first." });
    return new Page(await this.#fetch(url), this.#fetch, this.#depthOf, this.#depth + 1);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]();
  }
}

/**
 * A list that has been asked for. Await it for its first page, or iterate over all its items; pages are fetched as they are needed,
 * the first one once, however often it is awaited. Nothing is sent before the first `await` or iteration.
 */
export class Paged<T> implements Promise<Page<T>>, AsyncIterable<T> {
  readonly [Symbol.toStringTag] = "Paged";
  readonly #fetch: FetchPage<T>;
  #first: Promise<Page<T>> | undefined;

  constructor(fetch: FetchPage<T>) {
    this.#fetch = fetch;
  }

  /** Each page, from the first; each but the first costs one request. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let page = await this.#firstPage();
    yield page;
    while (page.hasNext()) {
      page = await page.next();
      yield page;
    }
  }

  /** Each item of each page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /**
   * All items in one array.
   *
   * @param options.limit - Stop after this many items; no limit unless said.
   */
  async all({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<T[]> {
    const found: T[] = [];
    if (limit <= 0) return found;
    for await (const page of this.pages()) {
      for (const item of page.items) found.push(item);
      if (found.length >= limit) return found.slice(0, limit);
    }
    return found;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page, as the official client does.
  then: Promise<Page<T>>["then"] = (onFulfilled, onRejected) => this.#firstPage().then(onFulfilled, onRejected);

  catch: Promise<Page<T>>["catch"] = (onRejected) => this.#firstPage().catch(onRejected);

  finally(onFinally?: (() => void) | null): Promise<Page<T>> {
    return this.#firstPage().finally(onFinally);
  }

  #firstPage(): Promise<Page<T>> {
    this.#first ??= this.#fetch().then((fetched) => new Page(fetched, this.#fetch));
    return this.#first;
  }
}
