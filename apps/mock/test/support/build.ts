import { build } from 'tsup'

/** Once before all tests: the package as it is published, beside `dist`, which others may be reading just now. */
export default () => build({ outDir: 'reports/built', dts: false, silent: true })
