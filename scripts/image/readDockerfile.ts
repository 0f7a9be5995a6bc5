import { readFileSync } from 'node:fs'
import { DockerfileParser, type JSONInstruction } from 'dockerfile-ast'

/** An instruction of a Dockerfile; its words are those of the shell where it is no list in JSON. */
export type Step = {
  keyword: string
  text: string
  words: string[]
  isList: boolean
  flags: Map<string, string>
  line: number
}

export type Stage = { name: string; from: string; steps: Step[] }

/**
 * Reads a Dockerfile into its stages.
 *
 * @throws where an instruction stands before the first FROM
 */
export function readDockerfile(file: string): Stage[] {
  const parsed = DockerfileParser.parse(readFileSync(file, 'utf8'))
  const stages: Stage[] = []
  for (const instruction of parsed.getInstructions()) {
    const list = instruction as JSONInstruction
    const isList = Boolean(list.getOpeningBracket?.())
    const words = isList
      ? list.getJSONStrings().map((part) => JSON.parse(part.getValue()) as string)
      : instruction.getArguments().map((part) => part.getValue())
    const keyword = instruction.getKeyword()
    const flags = new Map(
      (list.getFlags?.() ?? []).map((flag) => [flag.getName(), flag.getValue() ?? ''] as const),
    )
    const line = instruction.getRange().start.line + 1
    const text = (instruction.getArgumentsContent() ?? '').replaceAll(/\\\n\s*/g, '')
    if (keyword === 'FROM') {
      const [from = '', , name = `${stages.length}`] = words
      stages.push({ name, from, steps: [] })
      continue
    }
    const stage = stages.at(-1)
    if (!stage) throw new Error(`Line ${line}: ${keyword} stands before the first FROM.`)
    stage.steps.push({ keyword, text, words, isList, flags, line })
  }
  return stages
}
