import { describe, expect, it } from 'vitest'
import { createRouter } from '../src/edge/router.js'

const findRoute = createRouter([
  { method: 'get', path: '/systems/{systemRef}' },
  { method: 'patch', path: '/systems/{systemRef}' },
  { method: 'get', path: '/systems/{systemRef}/switches/{switchRef}' },
  { method: 'get', path: '/systems/all' },
  { method: 'get', path: '/{anything}/all/switches/{switchRef}' },
])

const pathOf = (path: string) => findRoute(path)?.operations.get('GET')?.path

describe('the router', () => {
  it('finds a path by its template, with the parameters as they were sent', () => {
    expect(findRoute('/systems/%40me/switches/s1')?.parameters).toEqual({
      systemRef: '%40me',
      switchRef: 's1',
    })
  })

  it('knows all methods of a path', () => {
    expect([...(findRoute('/systems/exampl')?.operations.keys() ?? [])]).toEqual(['GET', 'PATCH'])
  })

  it('prefers the literal path, and takes the parameter where the literal one leads nowhere', () => {
    expect(pathOf('/systems/all')).toBe('/systems/all')
    expect(pathOf('/systems/all/switches/s1')).toBe('/systems/{systemRef}/switches/{switchRef}')
    expect(findRoute('/systems/all/switches/s1')?.parameters).toEqual({ systemRef: 'all', switchRef: 's1' })
    expect(findRoute('/groups/all/switches/s1')?.parameters).toEqual({ anything: 'groups', switchRef: 's1' })
  })

  it.each(['/systems', '/systems/', '/systems/exampl/', '/systems//switches/s1', '/Systems/exampl', '', '/'])(
    'finds nothing at "%s"',
    (path) => {
      expect(findRoute(path)).toBeUndefined()
    },
  )
})
