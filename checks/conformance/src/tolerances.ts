import type { Place, Repair, Tolerance } from './repair.js'
import type { Json } from './topic.js'

/**
 * What the server accepts and the document does not allow. Each name is a row of spec/DIVERGENCES.md. The first that fits a place is taken, so
 * the special ones stand before the general ones.
 */
export const TOLERANCES: Tolerance[] = [
  {
    name: 'key-case',
    repair: ({ operation, path, violations }) => {
      const key = path[0]?.toLowerCase()
      if (operation.operationId !== 'createSwitch' || path.length !== 1 || !isUndocumented(violations))
        return undefined
      return key === 'members' || key === 'timestamp' ? { renamed: key } : undefined
    },
  },
  {
    name: 'read-only-key',
    repair: ({ operation, part, path, violations }) =>
      part === 'body' &&
      isUndocumented(violations) &&
      path.length === 1 &&
      operation.answerKeys.has(path[0] ?? '')
        ? { removed: true }
        : undefined,
  },
  {
    name: 'unknown-key',
    repair: ({ part, violations }) =>
      part === 'body' && isUndocumented(violations) ? { removed: true } : undefined,
  },
  {
    name: 'privacy-ignored',
    repair: ({ operation, path, value }) =>
      samePath(path, 'privacy') &&
      (value === null || (isMemberOperation(operation.operationId) && !isObject(value)))
        ? { removed: true }
        : undefined,
  },
  {
    name: 'privacy-empty',
    repair: ({ path, value }) =>
      samePath(path, 'privacy') && isObject(value) && !Object.keys(value).length
        ? { removed: true }
        : undefined,
  },
  {
    name: 'privacy-blank-private',
    repair: ({ path, value }) =>
      path[0] === 'privacy' && path.length === 2 && value === '' ? { value: 'private' } : undefined,
  },
  {
    name: 'null-flag-ignored',
    repair: ({ operation, value, expects }) =>
      operation.operationId === 'updateSystemGuildSettings' && value === null && expects('boolean')
        ? { removed: true }
        : undefined,
  },
  {
    name: 'proxy-switch-off',
    repair: ({ path, value }) =>
      samePath(path, 'proxy_switch') && (typeof value !== 'object' || value === null)
        ? { value: 'off' }
        : undefined,
  },
  {
    name: 'proxy-tag-dropped',
    repair: ({ path, value }) => {
      if (!samePath(path, 'proxy_tags') || !Array.isArray(value)) return undefined
      const kept = value.filter((tag) => !isDroppedTag(tag))
      return kept.length < value.length ? { value: kept } : undefined
    },
  },
  {
    name: 'switch-time-form',
    repair: ({ operation, path, value }) =>
      operation.operationId === 'updateSwitch' &&
      samePath(path, 'timestamp') &&
      DOTNET_TIME.test(String(value))
        ? { value: '2000-01-01T00:00:00Z' }
        : undefined,
  },
  {
    name: 'timestamp-form',
    repair: ({ operation, path, value }) => {
      if (operation.operationId === 'createSwitch' && value === '') return { value: null }
      if (!samePath(path, 'timestamp') && !samePath(path, 'before')) return undefined
      return rewritten(value, (text) => text.replace(/^-(?=\d{4}-)/, '').replace(/,(?=\d{1,9}Z$)/, '.'))
    },
  },
  {
    name: 'reference-form',
    repair: ({ operation, part, path, value }) => {
      const free =
        (part === 'path' && path[0]?.endsWith('Ref')) ||
        operation.operationId === 'updateSwitchMembers' ||
        (operation.operationId === 'updateAutoproxy' && samePath(path, 'autoproxy_member'))
      return free ? rewritten(value, plainReference) : undefined
    },
  },
  {
    name: 'repeated-reference',
    repair: ({ operation, value, violations }) =>
      /^(add|remove|updateSwitchMembers)/.test(operation.operationId) &&
      Array.isArray(value) &&
      violations.some(({ keyword }) => keyword === 'uniqueItems')
        ? { value: [...new Set(value)] }
        : undefined,
  },
  {
    name: 'empty-change',
    repair: ({ operation, path, value }) =>
      operation.operationId === 'updateAutoproxy' &&
      !path.length &&
      isObject(value) &&
      !Object.keys(value).length
        ? { value: { autoproxy_member: null } }
        : undefined,
  },
  {
    name: 'image-url-form',
    repair: ({ value, violations }) =>
      violations.some(({ keyword, schema }) => keyword === 'pattern' && String(schema).startsWith('^https:'))
        ? rewritten(value, (text) =>
            text
              .trim()
              .replace(/^<(.*)>$/s, '$1')
              .replace(/^https(?=:\/\/)/i, 'https'),
          )
        : undefined,
  },
  {
    // Not where a blank text is a moment or a reference: those are no optional texts.
    name: 'blank-clears',
    repair: ({ operation, part, value, violations, expects }) =>
      part === 'body' &&
      !['createSwitch', 'updateAutoproxy'].includes(operation.operationId) &&
      expects('null') &&
      isBlank(value) &&
      !violations.some(({ keyword }) => keyword === 'enum')
        ? { value: null }
        : undefined,
  },
  {
    name: 'scalar-as-text',
    repair: ({ part, value, expects }) => {
      if (part !== 'body' || !expects('string')) return undefined
      if (typeof value === 'boolean') return { value: value ? 'True' : 'False' }
      return typeof value === 'number' ? { value: String(value) } : undefined
    },
  },
  {
    name: 'scalar-as-boolean',
    repair: ({ part, value, expects }) => {
      if (part !== 'body' || !expects('boolean')) return undefined
      if (typeof value === 'number') return { value: value !== 0 }
      return booleanText(value)
    },
  },
  {
    name: 'scalar-as-integer',
    repair: ({ part, value, expects }) => {
      if (part !== 'body' || !expects('integer')) return undefined
      if (typeof value === 'boolean') return { value: Number(value) }
      if (typeof value === 'number') return { value: Math.round(value) }
      return typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)
        ? { value: Number(value) }
        : undefined
    },
  },
  {
    name: 'query-key-form',
    repair: ({ part, path, violations }) => {
      if (part !== 'query' || !isUndocumented(violations)) return undefined
      const key = violations
        .flatMap(({ parentSchema: { properties = {} } = {} }) => Object.keys(properties))
        .find((name) => name === path[0]?.toLowerCase())
      return key ? { renamed: key } : { removed: true }
    },
  },
  {
    name: 'query-value-form',
    repair: ({ part, value, expects }) => {
      if (part !== 'query') return undefined
      if (isBlank(value) && !expects('boolean')) return { removed: true }
      return expects('boolean') ? booleanText(value) : undefined
    },
  },
  {
    name: 'limit-clamped',
    repair: ({ part, path, value }) =>
      part === 'query' && samePath(path, 'limit') && typeof value === 'number' && value > 100
        ? { value: 100 }
        : undefined,
  },
  {
    name: 'number-form',
    repair: ({ part, path, value, expects }) => {
      if (part === 'body' || path[0]?.endsWith('Ref')) return undefined
      const digits = typeof value === 'string' ? plainNumber(value) : undefined
      if (digits === undefined || digits === value) return undefined
      return { value: expects('integer') ? Number(digits) : digits }
    },
  },
]

function samePath(path: string[], key: string): boolean {
  return path.length === 1 && path[0] === key
}

function isUndocumented(violations: Place['violations']): boolean {
  return violations.some(({ keyword }) => keyword === 'additionalProperties')
}

function isMemberOperation(operationId: string): boolean {
  return operationId === 'createMember' || operationId === 'updateMember'
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Blank for .NET: unlike for JavaScript U+0085 is, U+FEFF is not. */
function isBlank(value: Json): boolean {
  return typeof value === 'string' && /^(?:(?!\ufeff)\s|\u0085)*$/.test(value)
}

function isDroppedTag(tag: Json): boolean {
  if (!isObject(tag)) return true
  const { prefix, suffix } = tag
  const isEmpty = (text: Json | undefined) => (text ?? '') === ''
  return isEmpty(prefix) && (isEmpty(suffix) || `text${suffix}`.length > 100)
}

function booleanText(value: Json): Repair | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : ''
  return text === 'true' || text === 'false' ? { value: text === 'true' } : undefined
}

function rewritten(value: Json, rewrite: (text: string) => string): Repair | undefined {
  if (typeof value !== 'string') return undefined
  const plain = rewrite(value)
  return plain === value ? undefined : { value: plain }
}

/** A short id or UUID in its plain spelling. */
function plainReference(text: string): string {
  const bare = text
    .trim()
    .replace(/^\{(.*)\}$|^\((.*)\)$/, '$1$2')
    .replaceAll('-', '')
    .toLowerCase()
  if (/^[0-9a-f]{32}$/.test(bare)) return bare.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const shortId = text.replaceAll('-', '').toLowerCase()
  return /^[a-z]{5,6}$/.test(shortId) ? shortId : text
}

/** The digits of a number that may have white space around it, a sign, leading zeros, or be hexadecimal. */
function plainNumber(text: string): string | undefined {
  const [, hexadecimal, decimal] =
    /^(?:0x|#|&h)([0-9a-f]+)$|^(?:\+?0*|-0*(?=0$))(\d+)$/i.exec(text.trim()) ?? []
  return hexadecimal ? BigInt(`0x${hexadecimal}`).toString() : decimal
}

/** The forms of date and time that .NET's `DateTime.Parse` takes in its invariant culture, as far as they were met. */
const DOTNET_TIME = (() => {
  const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
  const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?'
  const date = `(?:\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?|${weekday}(?:\\d{1,2}\\s+)?${month}(?:\\s+\\d{1,2},?)?(?:\\s+\\d{4})?)`
  const time = '(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s*[ap]m)?|\\d{1,2}\\s*[ap]m)'
  const zone = '\\s*(?:z|gmt|[+-]\\d{1,2}(?::?\\d{2})?)'
  return new RegExp(`^\\s*(?:${date}(?:[t\\s]+${time})?|${time})(?:${zone})?\\s*$`, 'i')
})()
