import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const KEPT = path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'forme')

/**
 * What an image such as `node:22-bookworm-slim` is, made without a registry of images: the smallest
 * Debian of that name by debootstrap, Node and npm from the registry of packages, and the user `node`
 * with the number 1000. It is made once and kept.
 *
 * @returns its folder, which nobody may write to
 * @throws for an image of another kind
 */
export function openBareRoot(from: string): string {
  const [, major, suite] = /^node:(\d+)-(\w+)-slim$/.exec(from) ?? []
  if (!major || !suite) throw new Error(`Only node:MAJOR-SUITE-slim can be made; not ${from}.`)
  const kept = path.join(KEPT, `node-${major}-${suite}`)
  if (existsSync(kept)) return kept
  mkdirSync(KEPT, { recursive: true })
  const draft = mkdtempSync(`${kept}.`)
  try {
    const run = (program: string, ...words: string[]) =>
      execFileSync(program, words, {
        cwd: draft,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    console.log(`${from} is made in ${kept}; that takes some minutes, once.`)
    run('debootstrap', '--variant=minbase', suite, draft)
    run('chroot', draft, 'groupadd', '--gid', '1000', 'node')
    run('chroot', draft, 'useradd', '--uid', '1000', '--gid', 'node', '--create-home', 'node')
    const local = path.join(draft, 'usr/local')
    const packages = path.join(draft, 'packages')
    mkdirSync(packages)
    const unpack = (name: string) => {
      const file = run('npm', 'pack', '--silent', '--pack-destination', packages, name).trim()
      const place = path.join(packages, file.replace('.tgz', ''))
      mkdirSync(place)
      run('tar', 'xzf', path.join(packages, file), '-C', place, '--strip-components=1')
      return place
    }
    const machine = `${process.platform}-${process.arch}`
    run(
      'cp',
      path.join(unpack(`node-${machine}@${major}`), 'bin/node'),
      path.join(local, 'bin/node'),
    )
    mkdirSync(path.join(local, 'lib/node_modules'), { recursive: true })
    // The npm that Node 22 brings.
    run('cp', '-a', unpack('npm@10'), path.join(local, 'lib/node_modules/npm'))
    for (const name of ['npm', 'npx']) {
      symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, path.join(local, 'bin', name))
      run('chmod', '755', path.join(local, `lib/node_modules/npm/bin/${name}-cli.js`))
    }
    rmSync(packages, { recursive: true })
    run('chmod', '755', draft)
    renameSync(draft, kept)
    return kept
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
}
