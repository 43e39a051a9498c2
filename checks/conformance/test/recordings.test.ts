import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CompactTopic, compact, expand, format } from '../src/compact.js'
import { folderOf, OWN_RECORDINGS, readRecordings, readSeed } from '../src/recordings.js'
import type { Topic } from '../src/topic.js'

const seed = readSeed(OWN_RECORDINGS)
const token = seed.systems.find(({ key }) => key === 'owner')?.token ?? ''
const agent = { 'User-Agent': 'api-recorder/1 (local test)', Accept: '*/*' }
const json = { 'content-type': 'application/json' }

/** A topic in the recorder's format, with an exchange for every way in which something may or may not follow from the rest. */
const topic: Topic = {
  format: 1,
  topic: 'example',
  layer: 'app',
  about: 'what the compact form leaves out',
  target: 'none',
  recordedAt: '2026-11-23T12:00:00.000Z',
  scenarios: [
    {
      name: 'one of each',
      startedAt: '2026-11-23T12:00:01.000Z',
      endedAt: '2026-11-23T12:00:02.000Z',
      exchanges: [
        {
          name: 'nothing but the usual',
          request: { as: 'owner', method: 'GET', path: '/v2/systems/@me' },
          sent: { method: 'GET', path: '/v2/systems/@me', headers: { ...agent, Authorization: token } },
          response: { status: 200, headers: json, text: '{"b":1,"a":null}', json: { b: 1, a: null } },
        },
        {
          name: 'a text that is not the compact JSON of its value',
          request: { as: 'anonymous', method: 'GET', path: '/v2/systems/{owner.id}' },
          sent: { method: 'GET', path: '/v2/systems/exaown', headers: agent },
          response: {
            status: 200,
            headers: { ...json, allow: 'GET' },
            text: '{ "a":"\\u0085" }',
            json: { a: '\u0085' },
          },
        },
        {
          name: 'a body, a saved value, an event',
          request: { as: 'badToken', method: 'POST', path: '/v2/members', body: { name: 'Ünï' } },
          save: { vNew: '/id' },
          sent: {
            method: 'POST',
            path: '/v2/members',
            headers: {
              ...agent,
              Authorization: seed.names.unknown.token,
              'Content-Type': 'application/json',
              'Content-Length': '16',
            },
            body: '{"name":"Ünï"}',
          },
          response: { status: 200, headers: json, text: 'null', json: null },
          dispatch: [{ url: 'https://hooks.example.com', payload: { type: 'PING' } }],
        },
        {
          name: 'a body whose text is not that of the request',
          request: { as: 'owner', method: 'PATCH', path: '/v2/members/x', body: ['{vNew}'] },
          front: 'edge',
          sent: {
            method: 'PATCH',
            path: '/v2/members/x',
            headers: {
              ...agent,
              Authorization: token,
              'Content-Type': 'application/json',
              'Content-Length': '10',
            },
            body: '["abcdef"]',
          },
          response: { status: 204, headers: {}, text: '' },
        },
        {
          name: 'bytes',
          request: { method: 'PATCH', path: '/v2/members/x', rawBase64: '//4=' },
          sent: {
            method: 'PATCH',
            path: '/v2/members/x',
            headers: { ...agent, 'Content-Type': 'application/json', 'Content-Length': '2' },
            bodyBytes: 2,
          },
          response: { status: 400, headers: json, text: 'not JSON' },
        },
        {
          name: 'not sent',
          request: { as: 'owner', method: 'GET', path: '/v2/members/{vNone}' },
          error: 'not sent: no value for {vNone}',
        },
      ],
    },
  ],
}

describe('recordings', () => {
  test('importing and exporting again gives the same recordings', () => {
    expect(expand(compact(topic, seed), seed)).toStrictEqual(topic)
  })

  test('the key order of answers is kept', () => {
    const [again] = expand(compact(topic, seed), seed).scenarios[0]?.exchanges ?? []
    expect(Object.keys(again?.response?.json ?? {})).toEqual(['b', 'a'])
  })

  test('what follows from the rest is left out', () => {
    const [usual] = compact(topic, seed).scenarios[0]?.exchanges ?? []
    expect(usual).toEqual({
      name: 'nothing but the usual',
      request: { as: 'owner', method: 'GET', path: '/v2/systems/@me' },
      response: { status: 200, json: { b: 1, a: null } },
    })
  })

  test('the recorder’s working notes are left out', () => {
    const noted = structuredClone(topic)
    for (const exchange of noted.scenarios[0]?.exchanges ?? [])
      Object.assign(exchange, { note: 'x', expect: 200 })
    expect(compact(noted, seed)).toEqual(compact(topic, seed))
  })

  test('importing what this repository has gives the same files', () => {
    const topics = readRecordings(OWN_RECORDINGS)
    expect(topics).toHaveLength(22)
    for (const topic of topics) {
      const text = readFileSync(join(OWN_RECORDINGS, folderOf(topic), `${topic.topic}.json`), 'utf8')
      expect(format(compact(topic, seed)) === text, topic.topic).toBe(true)
    }
  })

  test('each exchange stands on a line of its own', () => {
    const text = format(compact(topic, seed))
    const compacted = JSON.parse(text) as CompactTopic
    for (const exchange of compacted.scenarios.flatMap(({ exchanges }) => exchanges))
      expect(text.split('\n')).toContainEqual(expect.stringContaining(JSON.stringify(exchange)))
  })
})
