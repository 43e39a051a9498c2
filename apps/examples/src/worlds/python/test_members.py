import pytest
import requests


@pytest.mark.parametrize("pronouns", ["it/its", None])
def test_a_change_is_remembered(world, pk, pronouns):
    member = f"{world['baseUrl']}/members/robins"
    assert pk.get(member).json()["pronouns"] == "they/them"
    pk.patch(member, json={"pronouns": pronouns}).raise_for_status()
    assert pk.get(member).json()["pronouns"] == pronouns


def test_an_outage_is_reported(world, pk):
    fault = {"kind": "status", "status": 503, "count": 1}
    requests.post(f"{world['url']}/_sandbox/faults", json=fault).raise_for_status()
    assert pk.get(f"{world['baseUrl']}/systems/@me").status_code == 503
