import { build, siteFolder } from '../scripts/build.js'

export default () => build(siteFolder)
