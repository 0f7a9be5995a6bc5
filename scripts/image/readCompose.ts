import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const size = z.string().regex(/^\d+[kmg]$/)
const time = z.string().regex(/^\d+(ms|s|m|h)$/)

/** One service, with the words of the Compose Specification that these files use and no other. */
const service = z.strictObject({
  image: z.string().regex(/^[\w./-]+(:[\w.-]+)?$/),
  build: z.literal('.').optional(),
  pull_policy: z.enum(['always', 'never', 'missing', 'build']).optional(),
  command: z.array(z.string()).min(1).optional(),
  init: z.boolean().optional(),
  environment: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string()).default({}),
  secrets: z.array(z.string()).default([]),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string().regex(/^[^:]+(:[^:]+)?(:ro)?$/)).default([]),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({
        condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
        restart: z.boolean().optional(),
      }),
    )
    .default({}),
  healthcheck: z
    .union([
      z.strictObject({ disable: z.literal(true) }),
      z.strictObject({
        test: z.tuple([z.literal('CMD')], z.string()),
        interval: time,
        timeout: time,
        retries: z.int().positive(),
      }),
    ])
    .optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
  stop_grace_period: time.optional(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  cap_add: z
    .array(z.enum(['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'NET_BIND_SERVICE', 'SETGID', 'SETUID']))
    .optional(),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  tmpfs: z.array(z.string()).default([]),
  shm_size: size.optional(),
  mem_limit: size,
  pids_limit: z.int().positive(),
})

const composeFile = z.strictObject({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
})

export type Service = z.infer<typeof service>
export type Compose = z.infer<typeof composeFile>

/**
 * Reads `docker-compose.yml`. A word that is misspelt, a service without its limits and a value Docker
 * would not understand are refused with their place.
 */
export function readCompose(root: string): Compose {
  const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8')
  const found = Object.entries(parse(text, { merge: true }) as Record<string, unknown>)
  return composeFile.parse(Object.fromEntries(found.filter(([name]) => !name.startsWith('x-'))))
}
