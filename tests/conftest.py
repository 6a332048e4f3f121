"""Settings of every property test.

No test fails for the time it takes, since machines differ. What they try is the same at each run, so that a change is
judged by what it changed and not by what was drawn; new examples are for `pytest --hypothesis-profile explore`.
"""

from hypothesis import HealthCheck, settings

for name, same in (("gate", True), ("explore", False)):
    settings.register_profile(name, deadline=None, derandomize=same, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gate")
