import { describe, expect, test } from 'vitest'
import { operationsOf } from '../../scripts/generator/operation.js'
import { createScopes, type Target, targetOf } from '../../src/pacing/scopes.js'
import { document } from '../support.js'

const scopeHeader = (scope: string) => new Headers({ 'X-RateLimit-Scope': scope })

test.each(operationsOf(document))(
  '$id is paced in the scope that the document gives it',
  ({ httpMethod, path, scope }) => {
    expect(targetOf(httpMethod, path).scope).toBe(scope)
  },
)

describe('the bucket is predicted', () => {
  test.each([
    ['GET', '/systems/@me', true, 'own:generic_get'],
    ['GET', '/systems/@me/switches?limit=5', true, 'own:generic_get'],
    ['GET', '/systems/exampl', true, 'ip:generic_get'],
    ['GET', '/systems/exampl', false, 'ip:generic_get'],
    ['PATCH', '/members/robins', true, 'own:generic_update'],
    ['POST', '/members', true, 'ip:generic_update'],
    ['POST', '/groups', true, 'ip:generic_update'],
    ['GET', '/messages/1573408883081347079', true, 'ip:generic_get'],
  ])('%s %s, token %s: %s', (method, path, tokenGiven, expected) => {
    const { owner, scope } = createScopes().predict(targetOf(method, path), tokenGiven)
    expect(`${owner}:${scope}`).toBe(expected)
  })
})

describe('the prediction is corrected by X-RateLimit-Scope', () => {
  const after = (target: Target, header: string, asked = target) => {
    const scopes = createScopes()
    scopes.learn(target, scopeHeader(header))
    return scopes.predict(asked, true)
  }
  const robin = targetOf('GET', '/members/robins')

  test('own entities are recognised, in any spelling of their case', () => {
    expect(after(robin, 'own_system_get')).toEqual({ owner: 'own', scope: 'generic_get' })
    expect(after(robin, 'own_system_get', targetOf('GET', '/members/ROBINS/groups')).owner).toBe('own')
  })

  test("and so are others', also where they are changed", () => {
    expect(
      after(targetOf('PATCH', '/members/robins'), 'generic_update', targetOf('PATCH', '/members/robins'))
        .owner,
    ).toBe('ip')
  })

  test('a server that counts messages for themselves gets a bucket for them', () => {
    const message = targetOf('GET', '/messages/1')
    expect(after(message, 'message').scope).toBe('message')
    expect(after(message, 'generic_get').scope).toBe('generic_get')
  })

  test('an answer without the header teaches nothing', () => {
    const scopes = createScopes()
    scopes.learn(robin, new Headers())
    expect(scopes.predict(robin, true).owner).toBe('ip')
  })
})
