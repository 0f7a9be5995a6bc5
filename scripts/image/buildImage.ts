import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import dockerignore from '@balena/dockerignore'
import { readFileSync } from 'node:fs'
import { openBareRoot } from './bareRoot'
import { runToEnd } from './container'
import type { Stage, Step } from './readDockerfile'

/** What was built: the root of the last stage, and how its program is run. */
export type Image = {
  root: string
  workdir: string
  env: Record<string, string>
  user: string
  volumes: string[]
  command: string[]
  healthcheck: string[]
}

/**
 * Does what `docker build` does with the instructions of a Dockerfile, in roots below `room`.
 *
 * @param say is told of each instruction, in a line
 * @throws where an instruction fails, with what it said, or is one that is not known here
 */
export async function buildImage({
  context,
  room,
  say,
  stages,
}: {
  context: string
  room: string
  say: (line: string) => void
  stages: readonly Stage[]
}): Promise<Image> {
  const built = new Map<string, string>()
  let image: Image | undefined
  for (const { from, name, steps } of stages) {
    const root = path.join(room, name)
    execFileSync('cp', ['-a', openBareRoot(from), root])
    built.set(name, root)
    image = { root, workdir: '/', env: {}, user: 'root', volumes: [], command: [], healthcheck: [] }
    for (const step of steps) {
      const begun = performance.now()
      await follow(step, image, { built, context })
      const seconds = (performance.now() - begun) / 1000
      say(
        `  ${name} ${step.line}: ${step.keyword} ${step.text.slice(0, 60)} (${seconds.toFixed(1)} s)`,
      )
    }
  }
  if (!image) throw new Error('The Dockerfile has no stage.')
  return image
}

type Around = { built: Map<string, string>; context: string }

async function follow(step: Step, image: Image, { built, context }: Around): Promise<void> {
  const { flags, isList, keyword, text, words } = step
  switch (keyword) {
    case 'WORKDIR':
      image.workdir = path.resolve(image.workdir, text)
      mkdirSync(path.join(image.root, image.workdir), { recursive: true })
      return
    case 'ENV':
      for (const word of words) {
        const at = word.indexOf('=')
        image.env[word.slice(0, at)] = word.slice(at + 1)
      }
      return
    case 'USER':
      image.user = text
      return
    case 'VOLUME':
      image.volumes.push(...words)
      return
    case 'EXPOSE':
      return
    case 'CMD':
      if (!isList)
        throw new Error(`Line ${step.line}: CMD is not a list, so it would not be told to stop.`)
      image.command = words
      return
    case 'HEALTHCHECK':
      image.healthcheck = JSON.parse(text.replace(/^CMD\s+/, '')) as string[]
      return
    case 'COPY': {
      const stage = flags.get('from')
      const source = stage === undefined ? context : built.get(stage)
      if (!source) throw new Error(`Line ${step.line}: there is no stage ${stage}.`)
      copy(words, source, image, stage === undefined ? readIgnored(context) : () => true)
      return
    }
    case 'RUN': {
      const { env, root, workdir } = image
      const network = flags.get('network') !== 'none'
      const shell = isList ? words : ['/bin/sh', '-c', text]
      const { said, status } = await runToEnd(shell, { env, network, root, workdir })
      if (status !== 0)
        throw new Error(`Line ${step.line} ended with ${status}:\n${said.slice(-4000)}`)
      return
    }
    default:
      throw new Error(`Line ${step.line}: ${keyword} is not known here.`)
  }
}

/** What `.dockerignore` lets into the context; a file by its path from there. */
function readIgnored(context: string): (file: string) => boolean {
  const ignore = dockerignore().add(readFileSync(path.join(context, '.dockerignore'), 'utf8'))
  return (file) => file === '' || !ignore.ignores(file)
}

function copy(
  words: string[],
  source: string,
  { root, workdir }: Image,
  isIn: (file: string) => boolean,
): void {
  const target = path.join(root, path.resolve(workdir, words.at(-1) ?? '.'))
  for (const word of words.slice(0, -1)) {
    const from = path.join(source, word)
    if (!existsSync(from)) throw new Error(`COPY ${word}: it is not there.`)
    const isFolder = statSync(from).isDirectory()
    const names = isFolder ? readdirSync(from) : ['']
    for (const name of names) {
      const file = path.join(from, name)
      cpSync(file, path.join(target, isFolder ? name : path.basename(from)), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (each) => isIn(path.relative(source, each)),
      })
    }
  }
}
