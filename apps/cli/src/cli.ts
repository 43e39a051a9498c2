#!/usr/bin/env node
import { main } from './main.js'
import { processTerminal } from './terminal.js'

const interruption = new AbortController()
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => interruption.abort())
// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await main(process.argv.slice(2), processTerminal(interruption.signal))
// Keep-alive connections of fetch would hold the process for some seconds.
process.stdout.write('', () => process.exit())
