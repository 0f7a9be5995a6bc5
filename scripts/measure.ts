/**
 * `npm run measure` prints how large the code is and how often it says one thing twice; with
 * `--root FOLDER` it measures another checkout, an older one for instance. It asserts nothing: the
 * aims stand in docs/decisions/016-tests-and-measures.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'

const BLOCKS = /^(heading|paragraph|list|quotation|figure|image|post|aside|rule|notice)$/

// Whoever reads the first lines only (`npm run measure | head`) has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const { values } = parseArgs({ options: { root: { type: 'string' } } })
const root = path.resolve(values.root ?? path.resolve(import.meta.dirname, '..'))
const { files, generated } = readSources(path.join(root, 'src'))

const lines = files.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b)
const twice = listExportedTwice(files)
const branching = files.filter(branchesOnBlocks)
const editions = [...files, ...generated].flatMap(({ source }) =>
  listTypes(source).filter(isEditionType),
)
printTable([
  ['files', files.length],
  ['lines', lines.reduce((sum, count) => sum + count, 0)],
  ['median lines of a file', lines[Math.floor(lines.length / 2)] ?? 0],
  ['longest file, lines', lines.at(-1) ?? 0],
  ['files named model.ts', files.filter(({ name }) => path.basename(name) === 'model.ts').length],
  ['names exported more than once', twice.size],
  ['files branching on kinds of blocks', branching.length],
  ['types of an edition', editions.length],
])
for (const [title, found] of [
  ['Exported more than once', [...twice].map(([name, places]) => `${name}: ${places.join(', ')}`)],
  ['Branching on kinds of blocks', branching.map(({ name }) => name)],
  ['Types of an edition', editions.map(({ name }) => name.text)],
] as const) {
  console.log(`\n${title}\n  ${[...found].sort().join('\n  ')}`)
}

type Source = { name: string; text: string; source: ts.SourceFile }
type TypeDeclaration = ts.TypeAliasDeclaration | ts.InterfaceDeclaration

/** The hand-written files of `src` without tests and what only tests use, and the generated types. */
function readSources(folder: string): { files: Source[]; generated: Source[] } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => !/^migrations\/|(^|\/)fixtures\/|(^|\/)test[A-Z]\w*\.tsx?$/.test(name))
    .sort()
  const sources = names.map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    return { name, text, source: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) }
  })
  const isGenerated = ({ name }: Source) => name === 'payload-types.ts'
  return {
    files: sources.filter((one) => !isGenerated(one)),
    generated: sources.filter(isGenerated),
  }
}

/** Names that two files declare and export; Next's own names in `app` are not ours to choose. */
function listExportedTwice(sources: Source[]): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const { name, source } of sources.filter((one) => !one.name.startsWith('app/'))) {
    const declared = source.statements.flatMap((statement) => {
      const marks = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
      if (!marks.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
      if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.map((one) => one.name.getText(source))
      }
      return 'name' in statement && statement.name ? [(statement.name as ts.Identifier).text] : []
    })
    for (const one of new Set(declared)) places.set(one, [...(places.get(one) ?? []), name])
  }
  return new Map([...places].filter(([, found]) => found.length > 1))
}

/**
 * Whether a file tells kinds of blocks apart: it names two of them at least, in `case 'aside':` or
 * `block.type === 'figure'`. Looking for one kind only (every heading) is no branching, and the kinds
 * of pages (`page.type`) are no blocks.
 */
function branchesOnBlocks({ source }: Source): boolean {
  const kinds = new Set<string>()
  const isType = (node: ts.Node) => /(^|(?<!\bpage)\.)type$/.test(node.getText(source))
  const add = (node: ts.Node) => {
    if (ts.isStringLiteral(node) && BLOCKS.test(node.text)) kinds.add(node.text)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isType(node.left)) add(node.right)
    if (ts.isCaseClause(node) && isType(node.parent.parent.expression)) add(node.expression)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return kinds.size > 1
}

function listTypes(source: ts.SourceFile): TypeDeclaration[] {
  return source.statements.filter(
    (one): one is TypeDeclaration =>
      ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one),
  )
}

/** A structure named after an edition; `EditionKind` is none, it is a word. */
function isEditionType(declaration: TypeDeclaration): boolean {
  const text = declaration.getText()
  return /Edition/.test(declaration.name.text) && /[={&]\s*\{|^[^=]*\{/.test(text)
}

function printTable(rows: [string, number][]): void {
  const width = Math.max(...rows.map(([name]) => name.length))
  for (const [name, count] of rows) {
    console.log(`${name.padEnd(width)}  ${count.toLocaleString('en-GB').padStart(7)}`)
  }
}
