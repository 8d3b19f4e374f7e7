import type { DataTable as Table, TableRows } from "@parley/contract/control";
import type { ControlClient } from "@parley/testing/control";
import { type ReactNode, useCallback, useState } from "react";
import { Button } from "react-aria-components";
import { useControl } from "../session/useControl.ts";
import { Choice } from "../ui/Choice.tsx";
import { DataTable, Empty, Ready, Section } from "../ui/parts.tsx";

const list = (control: ControlClient): Promise<Table[]> => control.tables.list();
const pageSize = 50;

/** The database, to read in. */
export function TablesPage(): ReactNode {
  const tables = useControl(list);
  const [name, setName] = useState("people");
  return (
    <Section title="Tables">
      <Ready of={tables}>
        {(all) => {
          const table = all.find((each) => each.name === name);
          return (
            <>
              <Choice
                label="Table"
                options={all.map((each) => ({ id: each.name, name: `${each.name} (${each.rows})` }))}
                value={name}
                onChange={setName}
              />
              {table && <TableContent key={name} table={table} />}
            </>
          );
        }}
      </Ready>
    </Section>
  );
}

function TableContent({ table }: { table: Table }): ReactNode {
  const { name, columns } = table;
  const [offset, setOffset] = useState(0);
  const rows = useControl(
    useCallback((control: ControlClient): Promise<TableRows> => control.tables.rows(name, { max: pageSize, offset }), [name, offset]),
  );
  const hidden = columns.filter(({ isHidden }) => isHidden).map((column) => column.name);
  return (
    <>
      {hidden.length > 0 && <p className="soft">Not shown, as they hold secrets: {hidden.join(", ")}.</p>}
      <Ready of={rows}>
        {(part) =>
          part.total ? (
            <>
              <DataTable
                label={`Rows of ${name}`}
                columns={part.columns}
                rows={part.rows.map((row, index) => ({
                  key: offset + index,
                  cells: row.map((value, at) => cellOf(value, part.columns[at] ?? "")),
                }))}
              />
              <div className="row">
                <Button isDisabled={offset === 0} onPress={() => setOffset(Math.max(0, offset - pageSize))}>
                  Back
                </Button>
                <span>
                  {offset + 1} to {Math.min(offset + pageSize, part.total)} of {part.total}
                </span>
                <Button isDisabled={offset + pageSize >= part.total} onPress={() => setOffset(offset + pageSize)}>
                  On
                </Button>
              </div>
            </>
          ) : (
            <Empty>{name} is empty.</Empty>
          )
        }
      </Ready>
    </>
  );
}

function cellOf(value: string | number | null, column: string): ReactNode {
  if (value === null) return <span className="soft">null</span>;
  if (typeof value === "number" || value.length < 60) return value;
  return (
    <details key={column}>
      <summary className="mono">{value.slice(0, 40)}…</summary>
      <span className="plain mono">{value}</span>
    </details>
  );
}
