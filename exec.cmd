@rem npm scripts say exec, so that signals reach the program and no shell in between; cmd has no such word.
@%*
