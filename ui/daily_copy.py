"""The daily copy of the library, made beside the windows; before it the data folder is tidied up."""

from PySide6.QtCore import QCoreApplication

from app.services.bootstrap import Services


async def copy_daily(services: Services) -> str:
    """Copy what the library knows, once a day; answers with a sentence where that was not possible."""
    # Here and not above: it begins when Home is seen.
    import asyncio

    from app.services.clock import SystemClock, local_day
    from app.services.copies.daily import back_up
    from app.services.tidying import tidy_up

    try:
        await asyncio.to_thread(tidy_up, services.files, services.data)
        await asyncio.to_thread(back_up, services.files, services.data.root, local_day(SystemClock().now()))
    except OSError as error:
        words = QCoreApplication.translate("home", "Today's copy of the library could not be made: {0}.")
        return words.format(error.strerror)
    return ""
