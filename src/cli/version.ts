import description from '../../package.json' with { type: 'json' };

/** The version of this package; put in when it is built, so that nothing is read at start. */
export const { version } = description;
