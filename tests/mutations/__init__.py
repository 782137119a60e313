"""Whether the scenarios hold the law: each change of a policy must make one of them fail."""
