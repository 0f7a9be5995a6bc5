import sharp, { type OutputInfo, type Sharp, type SharpOptions } from 'sharp'

/**
 * What a picture may unpack to: pixels, over all its frames. A file of forty bytes can claim
 * hundreds of millions, which take gigabytes and half a minute; 50 million are 8,600 × 5,800, a
 * double page at 500 dots to the inch, and take 200 MB.
 */
export const MOST_PIXELS = 50_000_000

// Only what may be uploaded is ever opened, whatever a file calls itself.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
  ],
})

/** Sharp that opens nothing larger than {@link MOST_PIXELS}. */
export function boundedSharp(input?: Parameters<typeof sharp>[0], options?: SharpOptions) {
  return sharp(input, { limitInputPixels: MOST_PIXELS, ...options })
}

/** A step of sharp’s: one of its methods with what it is given. */
export type PictureStep = { name: string; given: unknown[] }

/** A picture that was made, and what sharp says of it. */
export type MadePicture = { data: Buffer; info: OutputInfo }

/** Unpacks a picture, does the steps in order, and packs it: a task of lib/sharpBeside. */
export async function makePicture(
  bytes: Uint8Array,
  options: SharpOptions,
  steps: readonly PictureStep[],
): Promise<MadePicture> {
  const made = steps.reduce(
    (picture, { given, name }) =>
      (picture as unknown as Record<string, (...given: unknown[]) => Sharp>)[name]?.(...given) ??
      picture,
    boundedSharp(bytes, options),
  )
  return made.toBuffer({ resolveWithObject: true })
}

/** Whether a picture can be unpacked to its last line. */
export async function isPictureWhole(bytes: Uint8Array): Promise<boolean> {
  return boundedSharp(bytes)
    .stats()
    .then(
      () => true,
      () => false,
    )
}
