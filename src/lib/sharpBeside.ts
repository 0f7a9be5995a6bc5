import type { Sharp, SharpOptions } from 'sharp'
import {
  boundedSharp,
  isPictureWhole,
  makePicture,
  type MadePicture,
  type PictureStep,
} from './boundedSharp'
import { findDatabaseFault } from './database/findDatabaseFault'
import type { Fault } from './fault'
import { Refusal } from './refusal'
import { defineTask, runTask } from './workers/runTask'
import { wording } from '../wording'

/** Pixels over all frames that are unpacked here: it costs less than handing the picture over. */
const FEW = 1_000_000

/** A picture and all that is made of it: whose it is, and why its making was refused. */
type Origin = { person: string; refusal?: Fault | Refusal; last: Promise<unknown> }

const origins = new WeakMap<object, Origin>()

/** Says whose a picture is, so that one person's do not stand in the way of another's. */
export function ownPicture(bytes: Uint8Array, person: string): void {
  origins.set(bytes, { person, last: Promise.resolve() })
}

/** Why a picture was not made, which Payload keeps to itself; undefined where it was made, or is none. */
export function findPictureRefusal(bytes: Uint8Array | undefined): Fault | Refusal | undefined {
  return bytes && origins.get(bytes)?.refusal
}

/** What Payload and Forme do with a picture before they ask for the outcome. */
const STEPS = [
  ...['autoOrient', 'extract', 'jpeg', 'keepIccProfile', 'png', 'resize', 'rotate', 'toFormat'],
  ...['trim', 'withMetadata'],
]

/**
 * Sharp as Payload is given it: it notes what is to be done with a picture and has it done beside the
 * server when the bytes are asked for; only of the head it tells here. `toBuffer` refuses with 422
 * `tooHeavy` and 429 `busy` as any task does.
 */
export function sharpBeside(input: Uint8Array, options: SharpOptions = {}): Sharp {
  return noteSteps(input, options, [])
}

function noteSteps(input: Uint8Array, options: SharpOptions, noted: PictureStep[]): Sharp {
  let steps = noted
  const picture: Record<string, unknown> = {
    clone: () => noteSteps(input, options, steps),
    metadata: () => boundedSharp(input, options).metadata(),
    toBuffer: async (wanted?: { resolveWithObject?: boolean }) => {
      const made = await make(input, options, steps)
      return wanted?.resolveWithObject ? made : made.data
    },
  }
  for (const name of STEPS) {
    picture[name] = (...given: unknown[]) => {
      steps = [...steps, { name, given: given.map(withoutFunctions) }]
      return picture
    }
  }
  return picture as unknown as Sharp
}

/** Payload hands the settings of a size over as they are, with the function that names it. */
function withoutFunctions(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).filter(([, one]) => typeof one !== 'function'))
}

async function make(
  input: Uint8Array,
  options: SharpOptions,
  steps: PictureStep[],
): Promise<MadePicture> {
  if (!(await isLarge(input))) return makePicture(input, options, steps)
  const origin = originOf(input)
  // One by one, so that the sizes of one picture do not fill their owner's line.
  const made = origin.last.then(() =>
    runTask(MAKING, [input, options, steps], { person: origin.person }),
  )
  origin.last = made.catch(() => undefined)
  try {
    const { data, info } = await made
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    origins.set(bytes, origin)
    return { data: bytes, info }
  } catch (error) {
    const known = error instanceof Refusal ? error : findDatabaseFault(error)
    if (known) origin.refusal = known
    throw error
  }
}

/** Whether a picture can be unpacked to its last line, found out beside the server where it is large. */
export async function isWholePicture(bytes: Uint8Array): Promise<boolean> {
  if (!(await isLarge(bytes))) return isPictureWhole(bytes)
  return runTask(LOOKING, [bytes], { person: originOf(bytes).person })
}

async function isLarge(input: Uint8Array): Promise<boolean> {
  const {
    height,
    pages = 1,
    width,
  } = await boundedSharp(input, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ height: 0, width: 0 }) as { height: number; pages?: number; width: number })
  return width * height * pages > FEW
}

function originOf(input: Uint8Array): Origin {
  const found = origins.get(input) ?? { person: 'pictures', last: Promise.resolve() }
  origins.set(input, found)
  return found
}

const LIMITS = {
  module: 'lib/boundedSharp.ts',
  seconds: 30,
  megabytes: 900,
  refusal: wording.collections.media.faults.tooMuch,
  quick: true,
} as const

const MAKING = defineTask<typeof makePicture>({ ...LIMITS, name: 'makePicture' })
const LOOKING = defineTask<typeof isPictureWhole>({ ...LIMITS, name: 'isPictureWhole' })
