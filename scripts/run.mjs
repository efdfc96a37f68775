// Plain JavaScript, so that it can speak even where Node is too old to read the rest.

/** Runs a TypeScript program of this folder, or says in one line why it can't. */
export async function run(program) {
  if (!process.features.typescript) {
    fail(
      `This needs Node 22.18 or newer and found ${process.version}. ` +
        'The project brings its own, but its installation is not complete. Delete the node_modules folders ' +
        '(here and in extension, shared and worker), then run the same command again.',
    );
  }
  try {
    const { main } = await import(program);
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND') {
      fail(
        `The installation is not complete (${error.message.split('\n')[0]}). ` +
          'Delete the node_modules folders (here and in extension, shared and worker), then run the same command again.',
      );
    }
    if (error?.name === 'PlainError') fail(error.message);
    throw error;
  }
}

function fail(message) {
  console.error(`\nplainbridge: ${message}`);
  process.exit(1);
}
