"""Clock times on the start page: which moment is meant by a time of day."""

from datetime import UTC, date, datetime, time, timedelta

from app.domain.instants import MINUTE, Duration, Instant, local_time

_STEP = Duration(5 * MINUTE)
_HALF_A_DAY = timedelta(hours=12)


def default_start(now: Instant, utc_offset: Duration, planned: str) -> Instant:
    """The next five minutes, or the workshop's own time such as `10:00` if that is still to come today."""
    local = Instant(now + utc_offset)
    soon = Instant(-(-local // _STEP) * _STEP - utc_offset)
    today = local_time(now, utc_offset)
    own = _instant(datetime.combine(today.date(), time.fromisoformat(planned), today.tzinfo))
    return max(own, soon)


def meant_start(now: Instant, utc_offset: Duration, hour: int, minute: int) -> Instant:
    """The moment meant by a time of day: today, unless that is half a day ago, as shortly before midnight."""
    today = local_time(now, utc_offset)
    meant = today.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if today - meant > _HALF_A_DAY:
        meant += timedelta(days=1)
    return _instant(meant)


def delete_day(now: Instant, utc_offset: Duration, keep_days: int) -> date:
    """The day by which personal data is to be gone."""
    return local_time(now, utc_offset).date() + timedelta(days=keep_days)


def day_of(now: Instant, utc_offset: Duration) -> date:
    """The day it is."""
    return local_time(now, utc_offset).date()


def _instant(moment: datetime) -> Instant:
    elapsed = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return Instant(elapsed // timedelta(milliseconds=1))
