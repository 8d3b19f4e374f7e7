import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { root } from "../process.ts";
import type { Step } from "./step.ts";

/**
 * No promise is left alone. The linter looks for them too, yet does not see the types of installed packages; the
 * compiler does.
 */
export const floatingPromises: Step = {
  name: "floating promises",
  check: () => Promise.resolve(floatingIn(sources())),
};

function sources(): string[] {
  const files = globSync(["packages/*/src/**/*.ts", "apps/*/src/**/*.{ts,tsx}", "{tools,tests,bench}/**/*.ts"], { cwd: root });
  return files.filter((file) => !file.includes("/generated/")).map((file) => join(root, file));
}

/** `file:line` of each expression statement that makes a promise and drops it. */
export function floatingIn(files: readonly string[]): string[] {
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node, source: ts.SourceFile): void => {
    if (ts.isExpressionStatement(node) && !isHandled(node.expression) && isPromise(checker.getTypeAtLocation(node.expression), checker)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(
        `${relative(root, source.fileName)}:${line + 1} makes a promise that nobody waits for: ${node.getText(source).split("\n")[0]}`,
      );
    }
    node.forEachChild((child) => visit(child, source));
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, source);
  }
  return found;
}

function compilerOptions(): ts.CompilerOptions {
  const path = join(root, "tsconfig.tests.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: object };
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, dirname(path), undefined, path).options, noEmit: true };
}

/** `await` and `void` say what shall happen; so do assignments, and `.catch(...)`, whose own result cannot fail. */
function isHandled(expression: ts.Expression): boolean {
  if (ts.isAwaitExpression(expression) || ts.isVoidExpression(expression)) return true;
  if (ts.isBinaryExpression(expression))
    return expression.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && expression.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return false;
  const { name } = expression.expression;
  return (name.text === "catch" && expression.arguments.length > 0) || (name.text === "then" && expression.arguments.length > 1);
}

function isPromise(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnionOrIntersection()) return type.types.some((part) => isPromise(part, checker));
  const then = type.getProperty("then");
  return then !== undefined && checker.getTypeOfSymbol(then).getCallSignatures().length > 0;
}
