import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder in which the look of a PDF is written. */
export const LOOK = 'src/site/outputs/pdf'

const font = (family: string, name: string, weight: string) =>
  `node_modules/@expo-google-fonts/${family}/${weight}/${name}_${weight}.ttf`

/** Every font that a PDF may have of ours; the compiler brings a few signs. */
export const FONTS = [
  ...[
    '300Light',
    '300Light_Italic',
    '400Regular',
    '400Regular_Italic',
    '500Medium',
    '600SemiBold',
    '600SemiBold_Italic',
    '700Bold',
    '700Bold_Italic',
    '900Black',
  ].map((weight) => font('source-serif-4', 'SourceSerif4', weight)),
  ...['400Regular', '700Bold'].flatMap((weight) => [
    font('noto-naskh-arabic', 'NotoNaskhArabic', weight),
    font('noto-serif-hebrew', 'NotoSerifHebrew', weight),
  ]),
]

let digest: string | undefined

/** A hash of everything a PDF looks as it does by: how it is written, and by which compiler. */
export function digestLook(): string {
  if (digest !== undefined) return digest
  const root = /* turbopackIgnore: true */ process.cwd()
  const folder = path.join(/* turbopackIgnore: true */ root, LOOK)
  const written = readdirSync(folder)
    .filter((name) => !name.includes('.test.'))
    .sort()
    .map((name) => path.join(folder, name))
  const made = [
    '@expo-google-fonts/noto-naskh-arabic',
    '@expo-google-fonts/noto-serif-hebrew',
    '@expo-google-fonts/source-serif-4',
    '@myriaddreamin/typst-ts-node-compiler',
  ].map((name) => path.join(/* turbopackIgnore: true */ root, 'node_modules', name, 'package.json'))
  const hash = createHash('sha256')
  for (const file of [...written, ...made]) hash.update(readFileSync(file))
  digest = hash.digest('hex')
  return digest
}
