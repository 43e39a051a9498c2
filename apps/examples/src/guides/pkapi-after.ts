import { connect } from '../lib/program.js'

const pk = connect()

// #region program
const system = await pk.systems.get('@me')
const members = await pk.members.list('@me') // an array
const robin = members.find(({ id }) => id === 'robins')
const fronters = await pk.switches.getFronters('@me')
console.log(system.name, robin?.name, fronters?.members.map(({ id }) => id).join(' ')) // → Example System Robin robins junipr

await pk.members.update('robins', { pronouns: 'he/they' })
// #endregion
