// Imported first, and plain enough for an old Node to read: says in one sentence what is wrong instead of failing later.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This needs Node 20.19 or later; this is Node ${process.versions.node}.`)
  process.exit(1)
}
