import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { messageOf } from "../session/useAction.ts";
import type { Loaded } from "../session/useControl.ts";

/** A part of a page with a heading. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }): ReactNode {
  const id = `section-${title.toLowerCase().replaceAll(/\W+/g, "-")}`;
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {actions && <div className="row">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** What was read, or why it is not here yet, or not at all. */
export function Ready<Value>({ of, children }: { of: Loaded<Value>; children: (value: Value) => ReactNode }): ReactNode {
  const { value, error, reload } = of;
  if (error && value === undefined)
    return (
      <div className="note note-bad">
        <p>{messageOf(error)}</p>
        <Button onPress={reload}>Try again</Button>
      </div>
    );
  if (value === undefined) return <p className="soft">Loading…</p>;
  return children(value);
}

/** Says that there is nothing, and how there would be something. */
export function Empty({ children }: { children: ReactNode }): ReactNode {
  return <p className="note soft">{children}</p>;
}

/** A table that scrolls sideways when it must; its first column names the row. */
export function DataTable({ label, columns, rows }: { label: string; columns: readonly string[]; rows: readonly TableRow[] }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="scroll" aria-label={`${label}, as a table`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A row of a table. */
export interface TableRow {
  key: string | number;
  cells: readonly ReactNode[];
}

/** A time as people read it, the whole of it in the title. */
export function Time({ at }: { at: string }): ReactNode {
  return (
    <time dateTime={at} title={at}>
      {at.slice(11, 23)}
    </time>
  );
}

/** Text as it is, JSON made readable; can be scrolled by keyboard. */
export function Code({ text, label }: { text: string; label: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="code" aria-label={label} tabIndex={0}>
      <pre>
        <code>{readable(text)}</code>
      </pre>
    </section>
  );
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

/** Headers, one a line. */
export function Headers({ headers, label }: { headers: Readonly<Record<string, string>>; label: string }): ReactNode {
  const entries = Object.entries(headers);
  return entries.length ? (
    <dl className="headers" aria-label={label}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  ) : (
    <p className="soft">No headers.</p>
  );
}
