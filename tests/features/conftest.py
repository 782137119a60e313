"""What must fail is run by the tests of `kaidah test`, and by nothing else."""

collect_ignore = ["misspelt.feature", "wrong.feature"]
