import { readFileSync } from 'node:fs'
import path from 'node:path'
import { judgeLicence } from './judgeLicence'
import type { Dependency } from './readDependencies'

/** Parts that stand in the repository itself, and what they ask for beside a name. */
const SHIPPED = `## What asks for more than its name

**citeproc-js** formats notes and references. Copyright (c) 2009-2019 Frank Bennett. It may be used under the Common Public Attribution License 1.0 (CPAL) or the GNU Affero General Public License 3; Forme uses it under the CPAL, <https://opensource.org/license/cpal-1.0>. Its files are used as they are; their source is <https://github.com/Juris-M/citeproc-js>, and it lies unchanged in \`node_modules/citeproc\` of every installation. To let people use a program over a network counts under section 15 of that licence as handing it on: whoever runs Forme for others shows them this attribution and where that source is, which the page \`/licences.txt\`, linked from the magazine’s page about itself, does, and makes known under the CPAL what they change in those files.

**Styles of the Citation Style Language** in \`src/citations/style/shipped\` come from <https://github.com/citation-style-language/styles>. Copyright by the authors and contributors that each file names. They are used, unchanged, under Creative Commons Attribution-ShareAlike 3.0 Unported, <https://creativecommons.org/licenses/by-sa/3.0/>; whoever changes one hands it on under the same licence.

**libvips**, which sharp loads, and what is linked into it are used under the GNU Lesser General Public License 3 or later, <https://www.gnu.org/licenses/lgpl-3.0.html>, as a library that can be replaced; its source is <https://github.com/lovell/sharp-libvips>.

**Source Serif 4** is used under the SIL Open Font License 1.1; its name is reserved.
`

/**
 * The notice of third parties: every production dependency with its licence and who holds its
 * copyright, what some of them ask to be handed on, and the words of each licence once. The same
 * dependencies give the same notice, on any machine.
 */
export function writeNotice(dependencies: readonly Dependency[]): string {
  const rows = dependencies.map(
    ({ copyright, licence, name, version }) =>
      `- ${name} ${version} · ${licence}${copyright.length > 0 ? ` · ${copyright.map(escape).join('; ')}` : ''}`,
  )
  const notices = dependencies
    .filter(({ notice }) => notice !== '')
    .map(({ name, notice }) => `### ${name}\n\n${quote(notice)}`)
  return [
    '# Notices of third parties',
    'Written by `npm run audit:licences -- --write` from the production dependencies; not by hand.',
    SHIPPED.trim(),
    '## Dependencies',
    rows.join('\n'),
    ...(notices.length > 0 ? ['## Notices that go with them', ...notices] : []),
    '## The licences',
    ...listTexts(dependencies).map(([licence, text]) => `### ${licence}\n\n${quote(text)}`),
  ].join('\n\n') + '\n'
}

/** The words of each licence, from the first package under it that holds them. */
function listTexts(dependencies: readonly Dependency[]): [string, string][] {
  const texts = new Map<string, string>()
  for (const { licence, text } of dependencies) {
    if (text !== '' && !texts.has(licence)) texts.set(licence, text)
  }
  return [...texts].toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** What is wrong with the dependencies or the notice, in sentences; nothing where all is well. */
export function auditLicences(dependencies: readonly Dependency[], root: string): string[] {
  const forbidden = dependencies
    .filter(({ licence }) => judgeLicence(licence) === null)
    .map(
      ({ licence, name, version }) =>
        `${name} ${version} is under “${licence}”, which may not be part of Forme.`,
    )
  const kept = readNotice(root)
  if (forbidden.length > 0 || kept === writeNotice(dependencies)) return forbidden
  return ['THIRD-PARTY-NOTICES.md is not that of the dependencies: npm run audit:licences -- --write']
}

/** Where the notice lies. */
export function noticeFile(root: string): string {
  return path.join(root, 'THIRD-PARTY-NOTICES.md')
}

function readNotice(root: string): string {
  try {
    return readFileSync(noticeFile(root), 'utf8')
  } catch {
    return ''
  }
}

function quote(text: string): string {
  return `\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\``
}

function escape(words: string): string {
  return words.replaceAll('<', '‹').replaceAll('>', '›')
}
