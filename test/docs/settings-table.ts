import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Settings } from '../../src/config.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What .env.example says of each setting: the comment above it, or above the first of its group. */
function explanations(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const lines = readFileSync(join(ROOT, '.env.example'), 'utf8').split('\n')
  let comment: string[] = []
  let open = false
  for (const line of lines) {
    const name = /^(\w+)=/u.exec(line)?.[1]
    if (line.startsWith('#')) {
      if (!open) comment = []
      open = true
      comment.push(line.slice(2))
    } else open = false
    if (name !== undefined) found.set(name, comment.join(' '))
  }
  return found
}

/** A default as a person would write it; nothing where there is none or it follows from other settings. */
function written(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ''
  // The schema reads the words into a flag; a person types the words.
  if (typeof value === 'boolean') return value ? '`yes`' : '`no`'
  return `\`${Array.isArray(value) ? value.join(',') : JSON.stringify(value).replaceAll('"', '')}\``
}

/** The table of all settings, made from the schema that checks them and from .env.example. */
export function settingsTable(): string {
  const said = explanations()
  const defaults: Readonly<Record<string, unknown>> = Settings.parse({})
  let last = ''
  const rows = Object.keys(Settings.shape).map((name) => {
    const words = said.get(name) ?? ''
    const shown = words === last ? 'as above' : words.replaceAll('|', '\\|')
    last = words
    return `| \`${name}\` | ${written(defaults[name])} | ${shown} |`
  })
  return ['| setting | default | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}
